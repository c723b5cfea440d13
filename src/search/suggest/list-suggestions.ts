import type { Query } from '../query/query.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

const MOST = 8;
const CLAUSES_PER_PAGE = 2;
/** 比第二条好这么多、自己也有这么多分，才算明显合适。 */
const CLEAR_LEAD = 1.35;
const CLEAR_SCORE = 1.5;

/** 把相干的各条（好的在前）摆成建议：说编号的只给那一页，一页最多列两个条款。 */
export function listSuggestions(question: Query, chosen: readonly Suggestion[]): Suggestions {
  const code = question.code?.slice(1);
  if (code !== undefined) {
    const found = chosen.find(({ page, clause }) => page.code === code && clause === undefined);
    const direct = found && withAnchor(found, question.anchor);
    return {
      code,
      direct,
      list: direct === undefined ? [] : [direct],
      clear: direct !== undefined,
    };
  }
  const perPage = new Map<string, number>();
  const list = chosen.filter(({ page, clause }) => {
    const shown = perPage.get(page.path) ?? 0;
    if (clause !== undefined || shown === 0) perPage.set(page.path, shown + 1);
    return shown < CLAUSES_PER_PAGE;
  });
  const [first, second] = list;
  const alone = second === undefined || (first?.score ?? 0) >= second.score * CLEAR_LEAD;
  const isClause = question.clause !== undefined && question.units.length === 0 && alone;
  return {
    code: undefined,
    direct: isClause ? first : undefined,
    list: list.slice(0, MOST),
    clear: first !== undefined && alone && first.score >= CLEAR_SCORE,
  };
}

function withAnchor(found: Suggestion, anchor: string | undefined): Suggestion | undefined {
  if (anchor === undefined) return found;
  const clause = found.page.clauses.find((one) => one.anchor === anchor);
  const path = `${found.page.path}#${anchor}`;
  return clause === undefined ? { ...found, path } : { ...found, clause, path };
}
