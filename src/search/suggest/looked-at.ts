import type { Scored } from './scored.ts';
import type { Suggestion } from './suggestion.ts';

/** 名次在前的几条，一共不超过 `most` 页：一页的要点只下载一回，页里的条款跟着看，不多占。`span` 见总表。 */
export function firstPages(
  scored: readonly Scored[],
  span: number,
  most: number,
): readonly Scored[] {
  const pages = new Set<number>();
  return scored.slice(0, most * 4).filter(({ document }) => {
    const page = Math.floor(document / span);
    if (pages.size < most) pages.add(page);
    return pages.has(page);
  });
}

/** 一页里的各条。 */
export function clausesOf(
  scored: readonly Scored[],
  page: number,
  span: number,
): readonly Scored[] {
  return scored.filter(
    ({ document }) => Math.floor(document / span) === page && document % span !== 0,
  );
}

/** 把整页的建议换成页里的第几条。 */
export function inClause(suggestion: Suggestion, position: number): Suggestion {
  const { page } = suggestion;
  const clause = page.clauses[position - 1];
  if (clause === undefined) return suggestion;
  return { ...suggestion, clause, path: `${page.path}#${clause.anchor}` };
}

/** 好的在前，同一个地址只留头一条。 */
export function bestFirst(judged: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return [...judged]
    .sort((a, b) => b.score - a.score)
    .filter(({ path }) => {
      const isNew = !seen.has(path);
      seen.add(path);
      return isNew;
    });
}
