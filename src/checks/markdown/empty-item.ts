import type { FileCheck } from '../check.ts';

const EMPTY = /^\s*(?:[-+*]|\d{1,9}[.)])\s*$/;

/** 只有记号、没有字的一项：网页上是一个空点，下面的话也不再接着它。 */
export const emptyItem: FileCheck = {
  code: 'E-MD-EMPTY',
  *run(file) {
    for (const { text, line } of file.bodyLines()) {
      if (!EMPTY.test(text)) continue;
      yield {
        line,
        message: '这一行只有清单的记号，没有字。',
        hint: '在记号后面空一格，写上字；不要的话删掉这一行。',
      };
    }
  },
};
