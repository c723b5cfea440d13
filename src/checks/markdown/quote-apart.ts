import type { FileCheck } from '../check.ts';

const QUOTE = /^\s*>(?!>{6})/;

/** 引用（行首的 >）和别的话挨在一起：后面的话会算进引用里，或者和上面的断开；想写大于号的，那个号不见了。 */
export const quoteApart: FileCheck = {
  code: 'E-MD-QUOTE',
  *run(file) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      const before = lines[index - 1]?.text ?? '';
      if (before.trim() === '' || QUOTE.test(before) === QUOTE.test(text) || text.trim() === '') {
        continue;
      }
      yield {
        line,
        message: '引用（行首的 >）和别的话挨在一起，会连错。',
        hint: '引用的上面、下面各空一行；大于号写成“大于”。',
      };
      return;
    }
  },
};
