import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';

/** 写着「待写：」的地方：新镇的文件里留给人写的。 */
export const toWrite: FileCheck = {
  code: 'W-TO-WRITE',
  *run(file) {
    for (const [index, text] of file.text.split('\n').entries()) {
      const [, what] = /待写：([^"]*)/.exec(text) ?? [];
      if (what === undefined) continue;
      yield {
        line: index + 1,
        about: [lineSubject(file, index + 1)],
        message: `这里还没有写：${what.trimEnd().replace(/(?<![。！？…])$/u, '。')}`,
        hint: file.path.endsWith('.json')
          ? '把引号里的换成真的话，引号、逗号留着。'
          : '照着写上真的话；用不着的，整行删掉。',
      };
    }
  },
};
