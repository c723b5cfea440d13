import { type BareText, bareText } from './bare-text.ts';
import { candidatePages } from './candidate-pages.ts';
import { findClaims } from './find-claims.ts';
import { judgeClaim } from './judge-claims.ts';
import type { JudgeFound } from './judge-found.ts';
import { type Match, matchPassage, placesOf, plainEnough } from './match-passages.ts';
import type { Quotation } from './quotation.ts';
import type { CitedIndex, QuotedPage, SitePassage, StoredPassage } from './quoted-page.ts';
import { readPassages } from './stored-passages.ts';
import { settledBy, surroundings } from './surroundings.ts';
import { type Matched, sameClause, weighMatches } from './weigh-matches.ts';

/** 查的时候要的：总表，各页的指纹，一页一页地取字，隔一会儿让浏览器喘口气。 */
export interface Minutes {
  readonly index: CitedIndex;
  readonly packed: Uint8Array;
  /** 取一页写过的各段；取不到的抛错。 */
  load(code: number): Promise<readonly StoredPassage[]>;
  rest(): Promise<void>;
  /** 判话的办法，带着比词的库，有话要判才取。 */
  judge(): Promise<JudgeFound>;
}

/** 把粘来的话查一遍：引了本站的哪些，跟现在的一样不一样，照先后。取不到的抛错。 */
export async function checkMinutes(text: string, minutes: Minutes): Promise<readonly Quotation[]> {
  const { index, packed, rest } = minutes;
  const { pages } = index;
  const claims = findClaims(text, pages);
  await rest();
  const pasted = bareText(text);
  const places = new Map(pages.map((page, place) => [page.code, place]));
  const named = new Set(
    claims.flatMap((claim) => claim.pages.flatMap(({ code }) => places.get(code) ?? [])),
  );
  const likely = candidatePages(pasted.key, packed, pages.length, named);
  await rest();
  const wanted = [...Array.from(named), ...likely].flatMap((place) => pages[place] ?? []);
  const passages = await loadPassages(wanted, minutes);
  const around = surroundings(text, pasted, claims);
  const matches = await matchAll(passages, pasted, rest);
  const found = weighMatches(matches, around).map((one) => withCounterpart(one, passages));
  const settled = claims.map((claim) => settledBy(claim, found, pasted));
  const said = settled.flatMap((claim) => judgeClaim(claim, text, (page) => passages.get(page)));
  const isQuoting =
    found.length + around.quotes.length > 0 || claims.some(({ clause }) => clause !== undefined);
  if (!isQuoting) return said.sort(inOrder);
  const judgeFound = await minutes.judge();
  return [...said, ...judgeFound(found, { settled, around, passages, pasted })].sort(inOrder);
}

function inOrder(a: Quotation, b: Quotation): number {
  return a.start - b.start || a.end - b.end;
}

/** 一回取几页。 */
const AT_ONCE = 4;

async function loadPassages(
  pages: readonly QuotedPage[],
  { load }: Minutes,
): Promise<ReadonlyMap<QuotedPage, readonly SitePassage[]>> {
  const passages = new Map<QuotedPage, readonly SitePassage[]>();
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    const loaded = await Promise.all(some.map(({ code }) => load(code)));
    for (const [index, page] of some.entries()) {
      passages.set(page, readPassages(loaded[index] ?? [], page.versions.length));
    }
  }
  return passages;
}

async function matchAll(
  passages: ReadonlyMap<QuotedPage, readonly SitePassage[]>,
  pasted: BareText,
  rest: Minutes['rest'],
) {
  const places = placesOf(pasted, plainEnough.seed);
  const matches: { readonly page: QuotedPage; readonly match: Match }[] = [];
  for (const [page, own] of passages) {
    for (const passage of own) {
      for (const match of matchPassage(passage, pasted, places, plainEnough)) {
        matches.push({ page, match });
      }
    }
    await rest();
  }
  return matches;
}

function withCounterpart(
  found: Matched,
  passages: ReadonlyMap<QuotedPage, readonly SitePassage[]>,
): Matched {
  if (found.match.passage.isNow || found.counterpart !== undefined) return found;
  return { ...found, counterpart: sameClause(found, passages.get(found.page) ?? []) };
}
