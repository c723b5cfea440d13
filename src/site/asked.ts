import { fold } from '../search/words/fold.ts';

/** 数问话要用到的：编号，和人们怎么叫它。 */
export interface AskedPage {
  readonly code: number;
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * 大家多半会问的话里，有几句问的是这一页：编号 → 句数，一句也没有的是 0。
 * 一句话问的是它说到的那个叫法的页，几页都对得上的，归叫法最长的那一页；只说了叫法的一截（如「水费」）也算。
 */
export function questionsLeadingTo(
  queries: readonly string[],
  pages: readonly AskedPage[],
): ReadonlyMap<number, number> {
  const names = pages.flatMap(({ code, title, aliases }) =>
    [title, ...aliases, String(code)].map((name) => ({ code, name: fold(name) })),
  );
  const counts = new Map(pages.map(({ code }) => [code, 0]));
  for (const query of queries.map(fold)) {
    const [said] = names
      .filter(({ name }) => name !== '' && query.includes(name))
      .toSorted((a, b) => b.name.length - a.name.length);
    const [part] = query === '' ? [] : names.filter(({ name }) => name.includes(query));
    const found = said ?? part;
    if (found !== undefined) counts.set(found.code, (counts.get(found.code) ?? 0) + 1);
  }
  return counts;
}
