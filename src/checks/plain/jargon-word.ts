import type { Jargon } from '../../kinds/town/jargon.ts';
import { wordPattern } from '../../markdown/word-pattern.ts';
import type { Content } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';
import { sayingsIn } from './sayings.ts';

/** jargon.json 里的官话词。引号、书名号里的不算。 */
export const jargonWord: FileCheck = {
  code: 'W-PLAIN-JARGON',
  *run(file, content) {
    const { pattern, plainOf } = finderOf(content);
    for (const { text, line } of sayingsIn(file)) {
      for (const [word] of text.matchAll(pattern)) {
        yield {
          line,
          message: `「${word}」是官话，村民听着费劲。`,
          hint: `换成平常话：${plainOf.get(word) ?? ''}。照抄文件的，用引号引起来。`,
        };
      }
    }
  },
};

interface JargonFinder {
  readonly pattern: RegExp;
  readonly plainOf: ReadonlyMap<string, string>;
}

/** 同一份词表每个文件都要用，只编一次。 */
const finders = new WeakMap<readonly Jargon[], JargonFinder>();

function finderOf({ jargon }: Content): JargonFinder {
  const known = finders.get(jargon);
  if (known !== undefined) return known;
  const finder = {
    pattern: wordPattern(jargon.map(({ word }) => word)),
    plainOf: new Map(jargon.map(({ word, plain }) => [word, plain])),
  };
  finders.set(jargon, finder);
  return finder;
}
