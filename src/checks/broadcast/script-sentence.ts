import { countSpoken, MOST_IN_SENTENCE } from '../../broadcast/length.ts';
import { sentencesOf } from '../../broadcast/spoken.ts';
import type { FileCheck } from '../check.ts';
import { scriptOf } from './scripts-of.ts';

/** 广播稿里太长的句子：念的人要换气，听的人记不住。 */
export const scriptSentence: FileCheck = {
  code: 'W-BROADCAST-SENTENCE',
  *run(file) {
    const script = scriptOf(file);
    for (const { text, offset } of sentencesOf(script?.text ?? '')) {
      const count = countSpoken(text);
      if (count <= MOST_IN_SENTENCE) continue;
      yield {
        line: file.lineAt((script?.offset ?? 0) + offset),
        message: `这一句有${count}个字，一口气念不完：「${text.trim().slice(0, 12)}…」`,
        hint: `拆成两句，一句不超过${MOST_IN_SENTENCE}个字。`,
      };
    }
  },
};
