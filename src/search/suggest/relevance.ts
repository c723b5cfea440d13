import type { SearchClause, SearchPage } from '../index/pages.ts';
import { kindLifts } from '../query/kind-asked.ts';
import { namesAnotherMatter } from '../query/matters.ts';
import { longestNameSaid, titleNames } from '../query/names-said.ts';
import type { Query } from '../query/query.ts';
import type { Sounds } from '../words/sounds.ts';
import { confidenceOf, type Signals, wholeConfidence } from './confidence.ts';
import type { QuestionWeights, Scored } from './scored.ts';
import type { Suggestion } from './suggestion.ts';

/** 没对上、可是写在名字里的字，算对上了这么多。 */
const IN_NAMES = 0.7;
/** 名次里，字面对上的份额占这么重。 */
const LITERAL_SHARE = 0.75;
/** 说到了名字的，名次往前；整句就是名字的，最多加这么多。 */
const NAMED_LIFT = 0.6;
/** 问的就是题目，一样好的排在前。 */
const EXACT_TITLE = 1.1;

/** 说了条款：条款对上了的，没对上的；只问了一个字，名字里占这么重才算。 */
const CLAUSE_FOUND = 0.95;
const CLAUSE_MISSED = 0.2;
const SINGLE_FOUND = 0.2;

/** 对得这么好，才说这个字对上了。 */
const MATCHED = 0.5;

/** 核一条要用的。 */
interface CardContext {
  readonly sounds: Sounds;
  readonly common: string;
  readonly position: number;
  readonly weighed: QuestionWeights;
}

/** 照一页的要点再核一遍：有多大把握，排在哪里。 */
export function judgeRelevance(
  scored: Scored,
  page: SearchPage,
  question: Query,
  { sounds, common, position, weighed }: CardContext,
): Suggestion {
  const clause = position === 0 ? undefined : page.clauses[position - 1];
  const names =
    clause === undefined
      ? [...titleNames(withoutVillage(page.title, page, question)), ...page.aliases]
      : [clause.label, ...clause.aliases];
  const said = longestNameSaid(question.units, names, sounds);
  const share = (of: (at: number) => number) => shareOf(weighed.weights, of);
  const spoken = [...names, page.summary, clause?.summary ?? ''].join('，');
  const inNames = new Set(names.join('') + (clause?.summary ?? ''));
  const heard = (at: number) => scored.accounted[at] ?? 0;
  const written = (at: number, words: { has(letter: string): boolean }) => {
    const character = question.units[at]?.character;
    return character !== undefined && [...character].every((letter) => words.has(letter));
  };
  const lift = kindLifts(question.text)[page.kind] ?? 1;
  const isThere = question.village !== undefined && question.village === page.village;
  const signals: Signals = {
    coverage: scored.coverage,
    characters: share((at) => Math.max(heard(at), written(at, inNames) ? IN_NAMES : 0)),
    density: weighed.mass === 0 ? 0 : scored.score / weighed.mass,
    named:
      said === undefined
        ? 0
        : share((at) => (at >= said.start && at < said.start + said.length ? said.fit : 0)),
    rarest: weighed.rarest.length === 0 ? 1 : Math.min(...weighed.rarest.map(heard)),
    unseen: weighed.unseen,
    head: scored.head,
    asked: Math.log(Math.max(1, lift)) + (isThere ? 1 : 0),
    elsewhere: namesAnotherMatter(question.text, spoken),
  };
  const letters = new Set(wordsOf(page, clause) + common);
  const literal = share((at) => (heard(at) >= 0.5 || written(at, letters) ? 1 : 0));
  const suggestion: Suggestion = {
    page,
    clause,
    path: clause === undefined ? page.path : `${page.path}#${clause.anchor}`,
    score:
      scored.score *
      (1 - LITERAL_SHARE + LITERAL_SHARE * literal) *
      (1 + NAMED_LIFT * signals.named) *
      lift *
      (names[0] === question.text ? EXACT_TITLE : 1),
    confidence: confidence(question, signals, scored.whole),
    signals,
    matched: matchedRuns(question, heard),
  };
  return suggestion;
}

/** 说了条款的，对上条款就是它；没说字、只有首字母的，看是不是整个名字。 */
function confidence({ units, clauses, single }: Query, signals: Signals, whole: number): number {
  if (clauses.length > 0) return whole > 0 ? CLAUSE_FOUND : CLAUSE_MISSED;
  if (single !== undefined) return signals.density >= SINGLE_FOUND ? 0.7 : 0.2;
  return units.length === 0
    ? wholeConfidence(signals.density)
    : confidenceOf(signals, units.filter(({ particle }) => !particle).length);
}

/** 话里的村名已经拿掉了，题目里的也拿掉再比。 */
function withoutVillage(title: string, { villageName }: SearchPage, { village }: Query): string {
  return village === undefined || villageName === title ? title : title.replace(villageName, '');
}

/** 挨着对上的两个字以上，连成一截。 */
function matchedRuns({ units }: Query, heard: (at: number) => number): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const [at, { character, isSeparated, particle }] of units.entries()) {
    const isHeard = character !== undefined && !particle && heard(at) >= MATCHED;
    if (!isHeard || isSeparated) {
      runs.push(run);
      run = '';
    }
    if (isHeard) run += character;
  }
  return [...new Set([...runs, run])].filter((text) => text.length > 1);
}

/** 按各单位的轻重平均；一个有分量的也没有（只说了编号、首字母）是 1。 */
function shareOf(weights: readonly number[], of: (at: number) => number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 1;
  return weights.reduce((sum, weight, at) => sum + (weight === 0 ? 0 : weight * of(at)), 0) / total;
}

function wordsOf(page: SearchPage, clause: SearchClause | undefined): string {
  const own = clause === undefined ? '' : clause.label + clause.summary + clause.aliases.join('');
  return page.kind === 'terms' && clause !== undefined ? own : page.characters + own;
}
