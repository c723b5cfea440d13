import type { FileCheck } from '../check.ts';

/** 看着是空行，其实有全角空格之类的字：Markdown 不当它是空行，上下两段连成一段。 */
export const looksBlank: FileCheck = {
  code: 'E-MD-BLANK',
  *run(file) {
    for (const { text, line } of file.bodyLines()) {
      if (text.trim() !== '' || !/[^ \t]/.test(text)) continue;
      yield {
        line,
        message: '这一行看着是空行，里面有一个全角空格之类的字，上下两段会连成一段。',
        hint: '把这一行删空，只留换行。',
      };
    }
  },
};
