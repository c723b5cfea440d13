import { codeOf } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';
import { brokenField } from '../subjects.ts';

/** 已经提交过的文件，编号改了。 */
export const codeChanged: FileCheck = {
  code: 'E-CODE-CHANGED',
  *run(file, content) {
    const committed = content.history?.committed.get(file.rawPath);
    const code = codeOf(file);
    if (committed === undefined || code === undefined || committed === code) return;
    yield {
      blinds: brokenField(file, ['code']),
      line: file.data?.lineOf(['code']) ?? 1,
      message: `这一页的编号原来是 ${committed}，现在写成了 ${code}。`,
      hint: `改回 code: ${committed}；编号公布以后永不改。`,
    };
  },
};
