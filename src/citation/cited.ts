import { parseNotation } from '../markdown/notation.ts';

/**
 * 一页里每份依据用到了哪些条款：短名 → 条款（按出现的次序，不重复）。
 * `texts` 是这一页里所有会带 `〔据 …〕` 的文字：front matter 的各句和正文。
 */
export function citedClauses(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  for (const { short, clause } of texts.flatMap(citedSources)) {
    const clauses = cited.get(short) ?? [];
    if (clause !== undefined && !clauses.includes(clause)) clauses.push(clause);
    cited.set(short, clauses);
  }
  return cited;
}

function citedSources(text: string) {
  return parseNotation(text).flatMap((part) => (part.type === 'cite' ? part.sources : []));
}
