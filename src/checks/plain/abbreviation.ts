import type { ContentFile } from '../../source/content-file.ts';
import type { FileCheck } from '../check.ts';
import { sayingsIn } from './sayings.ts';

/** 两个以上大写字母的洋文缩写；「C级」这样的一个字母不算。 */
const ABBREVIATION = /(?<![A-Za-z])[A-Z]{2,}[A-Za-z0-9]*(?![A-Za-z])/g;

/**
 * 没有解释的洋文缩写。同一页里写过「APP（手机软件）」「手机软件（APP）」的、
 * terms.json 里有的，算解释过。
 */
export const abbreviation: FileCheck = {
  code: 'W-PLAIN-ABBR',
  *run(file, { termWords }) {
    const told = new Set<string>();
    for (const { text, line } of sayingsIn(file)) {
      for (const [word] of text.matchAll(ABBREVIATION)) {
        if (told.has(word) || termWords.has(word) || isExplained(word, file)) continue;
        told.add(word);
        yield {
          line,
          message: `缩写「${word}」没有解释。`,
          hint: `换成中文，或者头一回出现时写成「${word}（是什么）」。`,
        };
      }
    }
  },
};

function isExplained(word: string, { text }: ContentFile): boolean {
  return new RegExp(`${word}（[^）]*\\p{Script=Han}|\\p{Script=Han}（${word}）`, 'u').test(text);
}
