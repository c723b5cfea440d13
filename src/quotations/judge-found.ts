import type { BareText } from './bare-text.ts';
import type { Claim } from './find-claims.ts';
import {
  judgeQuote,
  type QuotedFrom,
  unmatchedQuotes,
  withPlace,
  wordsAfterClauses,
} from './judge-quotes.ts';
import { judgeWords } from './judge-words.ts';
import type { Quotation } from './quotation.ts';
import type { QuotedPage, SitePassage } from './quoted-page.ts';
import type { Matched, Surroundings } from './weigh-matches.ts';

/** 判的时候要看的：说到的编号、条款，前后，各页写过的话。 */
export interface JudgedAgainst {
  readonly settled: readonly Claim[];
  readonly around: Surroundings;
  readonly passages: ReadonlyMap<QuotedPage, readonly SitePassage[]>;
  readonly pasted: BareText;
}

/** 怎么判对上了的、引号里的、条款后面的话。 */
export type JudgeFound = typeof judgeFound;

/** 对上了的各段、引号里没有对上的、条款后面的话，一处一处跟现在的比。 */
export function judgeFound(
  found: readonly Matched[],
  { settled, around, passages, pasted }: JudgedAgainst,
): readonly Quotation[] {
  const words = found.map((one) => judgeWords(one, pasted, around.text));
  const judge = (quoted: QuotedFrom) => judgeQuote(quoted, passages.get(quoted.page) ?? [], around);
  const quotes = unmatchedQuotes(settled, around, words).map(judge);
  // 条款后面的话不都是念它的：对不上的不说。
  const short = wordsAfterClauses(settled, around, [...words, ...quotes])
    .map(judge)
    .filter(({ judgement }) => judgement !== 'missing');
  return [...words, ...quotes, ...short].map((mark) => withPlace(mark, settled, around));
}
