import type { FileCheck } from '../check.ts';
import { sayingsIn } from './sayings.ts';

/** 一句最多这么多字，再长就要读两遍。 */
const MOST = 40;

/** 太长的句子。引号、书名号里的字不算。 */
export const longSentence: FileCheck = {
  code: 'W-PLAIN-LONG',
  *run(file) {
    for (const { text, line } of sayingsIn(file)) {
      for (const sentence of text.split(/[。！？!?]/).map((part) => part.trim())) {
        if (sentence.length <= MOST) continue;
        const length = [...sentence].length;
        if (length <= MOST) continue;
        yield {
          line,
          message: `这一句有${length}个字，太长：「${[...sentence].slice(0, 12).join('')}…」`,
          hint: `拆成两句，一句说一件事，不超过${MOST}个字。`,
        };
      }
    }
  },
};
