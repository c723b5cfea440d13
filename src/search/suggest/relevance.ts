import type { SearchClause, SearchPage } from '../index/pages.ts';
import { longestNameSaid } from '../query/names-said.ts';
import type { Query } from '../query/query.ts';
import type { Sounds } from '../words/sounds.ts';
import type { Scored } from './scored.ts';
import type { Suggestion } from './suggestion.ts';

/** 话里整个儿说到了它的名字，分量有这么多就算相干。 */
const NAMED_SCORE = 0.6;
/** 没说到名字：说了这么多个字的长话，分量有这么多就算；短话要对上一半以上。 */
const LONG = 10;
const LONG_SCORE = 0.8;
const SHORT_SCORE = 1.5;
const SHORT_COVERAGE = 0.5;
/** 短话整句都对上了的，分量可以轻一些。 */
const WHOLE = 0.9;
const WHOLE_SCORE = 0.8;
/** 名次里，字面对上的份额占这么重。 */
const LITERAL_SHARE = 0.6;
/** 问的就是题目，一样好的排在前。 */
const EXACT_TITLE = 1.1;

/** 核一条要用的。 */
interface CardContext {
  readonly sounds: Sounds;
  readonly common: string;
  readonly position: number;
}

export function judgeRelevance(
  { document: _, score, coverage, heard }: Scored,
  page: SearchPage,
  question: Query,
  { sounds, common, position }: CardContext,
) {
  const clause = position === 0 ? undefined : page.clauses[position - 1];
  const literal = literalShare(question, heard, wordsOf(page, clause) + common);
  const names =
    clause === undefined ? [page.title, ...page.aliases] : [clause.label, ...clause.aliases];
  const isNamed = longestNameSaid(question.units, names, sounds) > 0;
  const relevant = isRelevant(question, { score: score * literal, coverage, isNamed });
  const suggestion: Suggestion = {
    page,
    clause,
    path: clause === undefined ? page.path : `${page.path}#${clause.anchor}`,
    score:
      score *
      (1 - LITERAL_SHARE + LITERAL_SHARE * literal) *
      (names[0] === question.text ? EXACT_TITLE : 1),
  };
  return { relevant, suggestion };
}

function isRelevant(
  question: Query,
  found: { readonly score: number; readonly coverage: number; readonly isNamed: boolean },
): boolean {
  const { score, coverage, isNamed } = found;
  if (isNamed) return score >= NAMED_SCORE;
  if (question.length >= LONG) return score >= LONG_SCORE;
  return coverage >= SHORT_COVERAGE && score >= (coverage >= WHOLE ? WHOLE_SCORE : SHORT_SCORE);
}

/** 问话里的字，有多大一份真在这一页上，或者听起来对得上。 */
function literalShare(question: Query, heard: ReadonlySet<number>, words: string): number {
  let total = 0;
  let found = 0;
  for (const [at, { character, particle }] of question.units.entries()) {
    if (particle) continue;
    total += 1;
    const isWritten =
      character !== undefined && [...character].every((letter) => words.includes(letter));
    if (isWritten || heard.has(at)) found += 1;
  }
  return total === 0 ? 1 : found / total;
}

function wordsOf(page: SearchPage, clause: SearchClause | undefined): string {
  const own = clause === undefined ? '' : clause.label + clause.summary + clause.aliases.join('');
  return page.kind === 'terms' && clause !== undefined ? own : page.characters + own;
}
