import type { FileCheck } from '../check.ts';

const MARK = /^(?:<{7}|>{7})(?:\s|$)/;

/** git 合并没有合好，两个版本的字都留在了正文里。 */
export const conflict: FileCheck = {
  code: 'E-MD-CONFLICT',
  *run(file) {
    const first = file.bodyLines().find(({ text }) => MARK.test(text));
    if (first === undefined) return;
    yield {
      line: first.line,
      message: '这里留着 git 合并冲突的记号（<<<<<<<、=======、>>>>>>>）。',
      hint: '两份里留对的一份，连同这几行记号一起删干净。',
    };
  },
};
