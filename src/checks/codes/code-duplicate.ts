import { codeOf } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';
import { codesSubject, fieldRead } from '../subjects.ts';
import { sayFreeCode } from './free-code.ts';
import { bySeniority } from './seniority.ts';

/** 两个文件写了同一个编号。只说一次，记在后来的那个文件上，说出先有的那个和下一个空着的号。 */
export const codeDuplicate: FileCheck = {
  code: 'E-CODE-DUPLICATE',
  *run(file, content) {
    const code = codeOf(file);
    if (code === undefined || file.place.shape === undefined) return;
    const [first, ...later] = bySeniority(content.byCode.get(code) ?? [], content);
    if (first === undefined || !later.includes(file)) return;
    yield {
      about: fieldRead(file, ['code']),
      blinds: [codesSubject(file.place.shape), codesSubject(first.place.shape)],
      line: file.data?.lineOf(['code']) ?? 1,
      message: `编号 ${code} 用了两次，${first.path} 也是这个号。`,
      hint: `先有的那一页留着；新写的那一页换一个号，这一页可以用${sayFreeCode(content, file)}。`,
    };
  },
};
