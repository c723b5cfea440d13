import { type ClauseSaid, clausesAt } from './clauses-said.ts';
import { codesSaid } from './codes-said.ts';
import { type EvenText, evenText } from './even-text.ts';
import type { QuotedPage } from './quoted-page.ts';
import { type TitleReader, titleReader } from './titles-said.ts';

/** 话里说到本站的一处：哪一页，或者哪一页的哪一条。位置都是原话里的。 */
export interface Claim {
  readonly start: number;
  readonly end: number;
  /** 说的是哪一页：一页也没有的，是编号不对；好几页的，看不出是哪一页。 */
  readonly pages: readonly QuotedPage[];
  /** 说的编号；照题目说的没有。 */
  readonly code: number | undefined;
  readonly clause: ClauseSaid | undefined;
  /** 「第三条至第五条」里的第三条；不是说一段条款的没有。 */
  readonly from: ClauseSaid | undefined;
}

const CLAUSE_START =
  /第[〇一二三四五六七八九十百千\d]{1,7}(?:条|部分|大点|[、，,和至])|[〇一二三四五六七八九十]{1,3}[、，,.]?\([〇一二三四五六七八九十\d]{1,3}\)/g;
/** 前面这么多个字里说到的村，算是在说这个村。 */
const NEAR = 300;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly pages: readonly QuotedPage[];
  readonly code: number | undefined;
  readonly clauses: readonly ClauseSaid[];
}

/** 找全话里说到的编号、条款、题目，照先后；一条一处。 */
export function findClaims(text: string, pages: readonly QuotedPage[]): readonly Claim[] {
  const even = evenText(text);
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const reader = titleReader(pages);
  const codes = codesSaid(even.text, (code) => byCode.has(code)).map((said): Found => {
    const page = byCode.get(said.code);
    return { ...said, pages: page === undefined ? [] : [page] };
  });
  const titles = reader.inMarks(even.text).map((said): Found => ({ ...said, code: undefined }));
  const apart = outermost([...codes, ...titles]);
  const bare = bareClauses(even.text, reader, apart);
  return outermost([...apart, ...bare]).flatMap((found) => claimsOf(found, even));
}

/** 一处套着一处的，只留外面的；一样长的留编号的。 */
function outermost(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  const sorted = Array.from(found).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const one of sorted) {
    const before = kept[kept.length - 1];
    if (before === undefined || one.start >= before.end) kept.push(one);
    else if (one.end > before.end) kept[kept.length - 1] = one;
  }
  return kept;
}

/** 题目没有写书名号，后面紧跟着条款的。 */
function bareClauses(text: string, reader: TitleReader, known: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  let after = 0;
  CLAUSE_START.lastIndex = 0;
  for (let match = CLAUSE_START.exec(text); match !== null; match = CLAUSE_START.exec(text)) {
    const { index } = match;
    if (index < after || known.some(({ start, end }) => index >= start && index < end)) continue;
    const named = reader.beforeClause(text, index);
    const clauses = named === undefined ? [] : clausesAt(text, index);
    const last = clauses[clauses.length - 1];
    if (named === undefined || last === undefined) continue;
    after = last.end;
    found.push({ ...named, end: after, code: undefined, clauses });
  }
  return found;
}

function claimsOf({ start, end, pages, code, clauses }: Found, even: EvenText): readonly Claim[] {
  const place = (at: number) => even.at[at] ?? (even.at[even.at.length - 1] ?? -1) + 1;
  const ends = (at: number) => (even.at[at - 1] ?? -1) + 1;
  const meant = pages.length > 1 ? narrowed(pages, even.text, start) : pages;
  const claim = (from: number, to: number, clause?: ClauseSaid, before?: ClauseSaid): Claim => ({
    ...{ start: place(from), end: ends(to), pages: meant, code, clause },
    from: clause?.isRangeEnd === true ? before : undefined,
  });
  const [first, ...others] = clauses;
  if (first === undefined) return [claim(start, end)];
  return [
    claim(start, first.end, first),
    ...others.map((one, index) => claim(one.start, one.end, one, clauses[index])),
  ];
}

/** 好几页都这么叫的：照题目里、前面不远说到的村，或者前面不远说到的编号，定下一页。 */
function narrowed(pages: readonly QuotedPage[], text: string, at: number): readonly QuotedPage[] {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const lastSaid = (word: string) => (word === '' ? -1 : before.lastIndexOf(word));
  const places = pages.map((page) => ({
    page,
    place: Math.max(lastSaid(page.village), lastSaid(String(page.code))),
  }));
  const nearest = Math.max(...places.map(({ place }) => place));
  const near = places.filter(({ place }) => place === nearest).map(({ page }) => page);
  return nearest >= 0 && near.length === 1 ? near : pages;
}
