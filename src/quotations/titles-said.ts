import { bareText } from './bare-text.ts';
import { type ClauseSaid, clausesAt } from './clauses-said.ts';
import type { QuotedPage } from './quoted-page.ts';

/** 话里说到的一个题目，连它后面的条款；说的可能是哪几页。 */
export interface TitleSaid {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly ClauseSaid[];
  readonly pages: readonly QuotedPage[];
}

const TITLE = /《([^《》\n]{2,80})》/g;
/** 题目后面写着的编号，如「（编号1010）」。 */
const CODE = /^\(?(?:编号|明白栏)?(\d{6}|\d{4})(?:号)?\)?/;
const ELLIPSIS = /(?:…|\.{2,}|×+|\*+)+/;
/** 不带书名号、不带编号的，题目至少几个字才认。 */
const SHORTEST = 3;
const LEAST_SHARED = 4;

interface Named {
  readonly page: QuotedPage;
  readonly title: string;
  readonly names: readonly string[];
}

/** 照题目认页：`titlesSaid` 找话里的题目，`《》` 里的认简称、别的叫法，没有 `《》` 的后面要跟着条款。 */
export function titleReader(pages: readonly QuotedPage[]) {
  const named = pages.map((page): Named => {
    const names = page.names.map((name) => bareText(name).key);
    return { page, title: bareText(page.title).key, names };
  });
  const byCode = new Map(pages.map((page) => [page.code, page]));

  function inMarks(text: string): readonly TitleSaid[] {
    const found: TitleSaid[] = [];
    TITLE.lastIndex = 0;
    for (let match = TITLE.exec(text); match !== null; match = TITLE.exec(text)) {
      const [whole, said = ''] = match;
      const end = match.index + whole.length;
      const [coded = '', code] = CODE.exec(text.slice(end, end + 14)) ?? [];
      const own = byCode.get(Number(code));
      const meant = own === undefined ? pagesCalled(said) : [own];
      const rest = end + (own === undefined ? 0 : coded.length);
      const clauses = clausesAt(text, text.charAt(rest) === '的' ? rest + 1 : rest);
      const last = clauses[clauses.length - 1];
      // 编号另外找得到，这里只认后面没有编号的。
      if (meant.length === 0 || (own !== undefined && last === undefined)) continue;
      const divided = meant.filter(({ scheme }) => scheme !== undefined);
      const pages = last === undefined || divided.length === 0 ? meant : divided;
      found.push({ start: match.index, end: last?.end ?? end, clauses, pages });
    }
    return found;
  }

  function pagesCalled(said: string): readonly QuotedPage[] {
    const parts = said.split(ELLIPSIS).map((part) => bareText(part).key);
    const key = parts.join('');
    if (key.length < 2) return [];
    for (const fits of [
      ({ title }: Named) => title === key,
      ({ names }: Named) => names.indexOf(key) !== -1,
      ({ title }: Named) => parts.length > 1 && isInOrder(title, parts),
      ({ title }: Named) => key.length >= 4 && title.endsWith(key),
      ({ title }: Named) => key.length >= 4 && title.indexOf(key) !== -1,
      ({ title }: Named) => title.length >= 6 && key.endsWith(title),
    ]) {
      const fit = named.filter(fits);
      if (fit.length > 0) return fit.map(({ page }) => page);
    }
    return [];
  }

  /** 条款前面紧挨着的是不是哪一页的题目：「甲村村规民约第三条」。 */
  function beforeClause(text: string, at: number): Omit<TitleSaid, 'clauses' | 'end'> | undefined {
    const before = text.slice(Math.max(0, at - 60), at).replace(/的$/, '');
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const { key, at: places } = bareText(line);
    let longest = 0;
    let meant: QuotedPage[] = [];
    for (const { page, title, names } of named) {
      if (page.scheme === undefined) continue;
      const length = Math.max(sharedEnd(key, title), ...names.map((name) => wholeEnd(key, name)));
      if (length === 0 || length < longest) continue;
      if (length > longest) meant = [];
      longest = length;
      meant.push(page);
    }
    if (longest === 0) return undefined;
    const from = places[key.length - longest] ?? 0;
    const start =
      at - text.slice(Math.max(0, at - 60), at).length + (before.length - line.length) + from;
    return { start, pages: meant };
  }

  return { inMarks, beforeClause };
}

export type TitleReader = ReturnType<typeof titleReader>;

/** 末尾有几个字跟题目的末尾一样；不到四个、也不是整个题目的是 0。 */
function sharedEnd(key: string, title: string): number {
  let length = 0;
  while (
    length < Math.min(key.length, title.length) &&
    key[key.length - 1 - length] === title[title.length - 1 - length]
  ) {
    length += 1;
  }
  return length >= LEAST_SHARED || (length === title.length && length >= SHORTEST) ? length : 0;
}

function wholeEnd(key: string, name: string): number {
  return name.length >= SHORTEST && key.endsWith(name) ? name.length : 0;
}

function isInOrder(title: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = title.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return parts.join('').length >= 4;
}
