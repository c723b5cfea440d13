import type { BareText } from './bare-text.ts';
import type { Claim } from './find-claims.ts';
import type { Match } from './match-passages.ts';
import type { QuotedPage, SitePassage } from './quoted-page.ts';
import type { Quote } from './quotes-in.ts';
import { widen } from './widen-match.ts';
import { labelLength, withoutLabels } from './without-labels.ts';

type Span = readonly [from: number, to: number];

/** 一处对上了的话：哪一页的哪一段，两头伸到哪里。 */
export interface Matched {
  readonly page: QuotedPage;
  readonly match: Match;
  readonly said: Span;
  readonly own: Span;
  /** 两边的字一个不差。 */
  readonly isExact: boolean;
  /** 对上的是旧的一段：现在的一段怎么写；没有了的没有。 */
  readonly counterpart: Matched | undefined;
  /** 另外有几页也有同样的话。 */
  readonly others: number;
}

/** 这么多页都有的短话，不是引哪一页的。 */
const COMMON = 4;
const SHORT = 20;
const LEAST_WORDS = 6;
/** 引号里剩下的话最多这么多个字，算是同一段引的。 */
const QUOTE_REST = 15;

/** 一处话归哪一页哪一段，要看的：粘来的话，引号、书名号、编号条款在哪里，哪些页前后说到了。 */
export interface Surroundings {
  readonly text: string;
  readonly pasted: BareText;
  readonly quotes: readonly Quote[];
  readonly titles: readonly Quote[];
  readonly claims: readonly Claim[];
  /** 在这附近说到了这一页没有。 */
  readonly isNamed: (page: QuotedPage, at: number) => boolean;
}

/** 对上的各处里，一处话只留最像的一段；人人都说的短话不算。 */
export function weighMatches(
  matches: readonly { readonly page: QuotedPage; readonly match: Match }[],
  around: Surroundings,
): readonly Matched[] {
  const widened = matches
    .map(({ page, match }) => widenedFound(page, match, around))
    .filter((found) => !isTitle(found, around) && hasWords(found));
  const scored = widened
    .map((found) => ({ found, score: scoreOf(found, around) }))
    .sort((a, b) => b.score - a.score || a.found.page.code - b.found.page.code);
  const kept: Matched[] = [];
  for (const { found } of scored) {
    if (kept.some((one) => overlap(one.said, found.said) * 3 > lengthOf(found.said))) continue;
    const same = widened.filter((one) => one.isExact && covers(one.said, found.said));
    const pages = new Set(same.map(({ page }) => page.code));
    if (isCommon(found, pages.size, around)) continue;
    pages.delete(found.page.code);
    const counterpart = found.match.passage.isNow ? undefined : todays(found, widened);
    kept.push({ ...found, counterpart, others: found.isExact ? pages.size : 0 });
  }
  return kept.sort((a, b) => a.said[0] - b.said[0]);
}

function widenedFound(page: QuotedPage, match: Match, around: Surroundings): Matched {
  const { pasted, text, quotes } = around;
  const { said, own } = widen(match, pasted, text);
  const [start, end] = [pasted.at[said[0]] ?? 0, pasted.at[said[1] - 1] ?? 0];
  const quote = quotes.find((one) => start >= one.start && end < one.end);
  const whole = quote === undefined ? said : grown(said, quote, pasted);
  const spans = withoutLabels({ said: whole, own }, match.passage, around);
  const key = pasted.key.slice(...spans.said);
  const isExact = key === match.passage.key.slice(...spans.own);
  return { page, match, ...spans, isExact, counterpart: undefined, others: 0 };
}

/** 引号里剩下不多的，一起算。 */
function grown(said: Span, { start, end }: Quote, { at }: BareText): Span {
  let [from, to] = said;
  while (from > 0 && (at[from - 1] ?? -1) >= start) from -= 1;
  while (to < at.length && (at[to] ?? end) < end) to += 1;
  const rest = to - from - lengthOf(said);
  return rest <= QUOTE_REST && rest < lengthOf(said) ? [from, to] : said;
}

function scoreOf(
  { page, match, said, isExact }: Matched,
  { pasted, isNamed }: Surroundings,
): number {
  const { passage, same } = match;
  const named = isNamed(page, pasted.at[said[0]] ?? 0) ? 6 : 0;
  // 去掉了序数的，序数对上的几个字不算。
  return Math.min(same, lengthOf(said)) + (isExact ? 4 : 0) + (passage.isNow ? 1 : 0) + named;
}

/** 书名号里的是题目，不是引的话。 */
function isTitle({ said }: Matched, { titles, pasted }: Surroundings): boolean {
  const [start, end] = [pasted.at[said[0]] ?? 0, pasted.at[said[1] - 1] ?? 0];
  return titles.some((one) => start >= one.start && end < one.end);
}

/** 除了日子和数，还要有几个字：光是一个日子，不算引哪一页的话。 */
function hasWords({ match: { passage }, own }: Matched): boolean {
  const words = passage.key
    .slice(...own)
    .replace(/\d+年(?:\d+月)?(?:\d+日)?|\d+月\d+日|[\d.%~-]+/g, '');
  return words.length >= LEAST_WORDS;
}

function isCommon(
  found: Matched,
  pages: number,
  { quotes, pasted, isNamed }: Surroundings,
): boolean {
  if (pages < COMMON || found.match.same >= SHORT) return false;
  const start = pasted.at[found.said[0]] ?? 0;
  const isQuoted = quotes.some((one) => start >= one.start && start < one.end);
  return !isQuoted && !isNamed(found.page, start);
}

/** 同一页上，现在的哪一段说的是同一件事：也对得上的；不然是同一条的。 */
function todays(found: Matched, all: readonly Matched[]): Matched | undefined {
  const near = all
    .filter(({ page, match }) => page === found.page && match.passage.isNow)
    .filter(({ said }) => overlap(said, found.said) > 0)
    .sort((a, b) => overlap(b.said, found.said) - overlap(a.said, found.said));
  return near[0];
}

/** 现在的同一条整段拿来比。 */
export function sameClause(found: Matched, passages: readonly SitePassage[]): Matched | undefined {
  const { anchor, part } = found.match.passage;
  if (anchor === '') return undefined;
  const now = passages.find((one) => one.isNow && one.anchor === anchor && one.part === part);
  if (now === undefined) return undefined;
  const own: Span = [found.own[0] > 0 ? labelLength(now) : 0, now.key.length];
  return { ...found, match: { ...found.match, passage: now }, own, isExact: false };
}

function overlap([from, to]: Span, [start, end]: Span): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start));
}

function covers([from, to]: Span, [start, end]: Span): boolean {
  return from <= start && to >= end;
}

function lengthOf([from, to]: Span): number {
  return to - from;
}
