import { anchorOf, labelOf } from '../clauses/labels.ts';
import { bareText } from './bare-text.ts';
import type { Claim } from './find-claims.ts';
import { lineAt } from './judge-claims.ts';
import { judgeWords } from './judge-words.ts';
import { matchPassage, namedEnough, placesOf } from './match-passages.ts';
import type { Quotation } from './quotation.ts';
import type { QuotedPage, SitePassage } from './quoted-page.ts';
import type { Quote } from './quotes-in.ts';
import { type Surroundings, weighMatches } from './weigh-matches.ts';

/** 引号里的话离说到的编号、条款最多这么远，算是照它念的。 */
const QUOTED_AFTER = 40;
/** 引号里的、条款后面的一段，前面说了是照哪一页念的。 */
export interface QuotedFrom {
  readonly quote: Quote;
  readonly page: QuotedPage;
}

/** 前面紧挨着说了是照哪一页、哪几条念的：同一行里，不远，说得准是哪一页。 */
function claimsBefore(start: number, claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.filter(
    ({ end, pages }) =>
      pages.length === 1 &&
      end <= start &&
      start - end <= QUOTED_AFTER &&
      !/[\n。”」]/.test(text.slice(end, start)),
  );
}

/** 说了照哪一页念、可是没有对上的引号里的话。 */
export function unmatchedQuotes(
  claims: readonly Claim[],
  { quotes, text }: Surroundings,
  words: readonly Quotation[],
): readonly QuotedFrom[] {
  return quotes.flatMap((quote): QuotedFrom[] => {
    const before = claimsBefore(quote.start, claims, text);
    const [page] = before[before.length - 1]?.pages ?? [];
    const isMatched = words.some(({ start, end }) => start < quote.end && end > quote.start);
    return page === undefined || isMatched ? [] : [{ quote, page }];
  });
}

const REST_OF_SENTENCE =
  /^(?:[里上]?(?:面|头)?(?:写|说|讲|规定)[着的明]*)?[\s，,：:]*([^。！？；\n“”「」"《》]{8,120})/;

/** 条款后面没有引号、也没有对上的话，到一句完：短的一句也要照那一页再找一遍。 */
export function wordsAfterClauses(
  claims: readonly Claim[],
  { text }: Surroundings,
  words: readonly Quotation[],
): readonly QuotedFrom[] {
  return claims.flatMap(({ end, pages, clause }): QuotedFrom[] => {
    const [page] = pages;
    const [whole = '', sentence = ''] = REST_OF_SENTENCE.exec(text.slice(end)) ?? [];
    if (page === undefined || pages.length > 1 || clause === undefined || sentence === '')
      return [];
    const quote = { start: end + whole.length - sentence.length, end: end + whole.length };
    const isTaken = [...words, ...claims].some(
      (one) => one.start < quote.end && one.end > quote.start,
    );
    return isTaken ? [] : [{ quote, page }];
  });
}

/** 照那一页仔细再找一遍；还是没有的，就是没有这段话。 */
export function judgeQuote(
  { quote, page }: QuotedFrom,
  passages: readonly SitePassage[],
  around: Surroundings,
): Quotation {
  const { text } = around;
  const said = text.slice(quote.start, quote.end);
  const bare = bareText(said);
  const pasted = { key: bare.key, at: bare.at.map((at) => at + quote.start) };
  const places = placesOf(pasted, namedEnough.seed);
  const matches = passages.flatMap((passage) =>
    matchPassage(passage, pasted, places, namedEnough).map((match) => ({ page, match })),
  );
  const [found] = weighMatches(matches, { ...around, pasted }).filter(
    ({ match }) => match.same * 2 >= bare.key.length,
  );
  if (found !== undefined) return judgeWords(found, pasted, text);
  return {
    ...{ start: quote.start, end: quote.end, line: lineAt(text, quote.start), said },
    ...{ kind: 'words', judgement: 'missing', page, anchor: '', label: '', perhaps: [] },
    ...{ notes: [], words: [], numbers: [], version: '' },
  };
}

/** 前面说的是一条，话在另一条、另一页的，说一声。 */
export function withPlace(
  mark: Quotation,
  claims: readonly Claim[],
  { text }: Surroundings,
): Quotation {
  const { page, start, anchor, label } = mark;
  const before = claimsBefore(start, claims, text);
  const last = before[before.length - 1];
  if (last === undefined || page === undefined) return mark;
  const own = before.filter(({ pages }) => pages[0] === page);
  const noted = (note: string): Quotation => ({ ...mark, notes: [...mark.notes, note] });
  if (own.length === 0) return noted(`话在${page.code}，不在${last.pages[0]?.code}`);
  const said = own.flatMap(({ clause }) => clause?.position ?? []);
  const isWithin = said.some((position) => {
    const meant = anchorOf(position, page.scheme ?? 'official');
    // 旧的一版里的话，那时候就在说的那一条，也对。
    const isThen = labelOf(position) === label;
    return isThen || `${anchor}-`.startsWith(`${meant}-`) || meant.startsWith(`${anchor}-`);
  });
  if (anchor === '' || said.length < own.length || isWithin) return mark;
  return noted(`话在${label}，不在${said.map(labelOf).join('、')}`);
}
