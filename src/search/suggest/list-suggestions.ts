import { kindLifts } from '../query/kind-asked.ts';
import type { Query } from '../query/query.ts';
import type { Listed, Suggestion, Suggestions } from './suggestion.ts';

const MOST = 8;
const CLAUSES_PER_PAGE = 2;
/** 头一条有这么大把握才列，不然什么也不给：说错了不如不说。 */
const LISTED = 0.5;
/** 头一条够了，后面的可以松一些；有这么大把握，才不算拿不准。 */
const BESIDE = 0.3;
const SURE = 0.8;
/** 直接给答案的：把握这么大，话对上这么多，最少见的字、名目的字也对上了，没见过的字不多，比第二条好这么多。 */
const CLEAR = { confidence: 0.93, coverage: 0.6, rarest: 0.5, head: 0.45, unseen: 0.2, lead: 1.35 };
/** 第二条对上这么多，就跟头一条一样说得通。 */
const AS_GOOD = 0.8;
/** 连 `@` 在内，三个首字母：跟谁的名字都碰得上，列出来可以，不当答案。 */
const SHORT_INITIALS = 4;
/** 说了条款，对上的就是那一条。 */
const CLAUSE = 0.95;
/** 整句就是它的名字，不用比第二条好多少；头一条只是个名词、第二条专讲它的除外。 */
const WHOLE_NAME = 0.97;

/** 把看过要点的各条（好的在前）摆成建议：说编号的只给那一页，一页最多列两个条款。 */
export function listSuggestions(question: Query, ranked: readonly Suggestion[]): Suggestions {
  const asked = question.text;
  const code = question.code?.slice(1);
  if (code !== undefined) {
    const found = ranked.find(({ page, clause }) => page.code === code && clause === undefined);
    const direct = found && { ...withAnchor(found, question.anchor), unsure: false, more: 0 };
    const list = direct === undefined ? [] : [direct];
    return { asked, code, direct, list, clear: direct !== undefined };
  }
  const [best, ...others] = ranked;
  if (best === undefined || best.confidence < LISTED) {
    return { asked, code: undefined, direct: undefined, list: [], clear: false };
  }
  const chosen = [best, ...others.filter(({ confidence }) => confidence >= BESIDE)];
  const isUnsure = ({ confidence }: Suggestion) => best.confidence < SURE || confidence < SURE;
  const listed = foldEditions(fewClauses(chosen)).map((one) => ({
    ...one,
    unsure: isUnsure(one),
  }));
  const list = [
    ...listed.filter(({ unsure }) => !unsure),
    ...listed.filter(({ unsure }) => unsure),
  ].slice(0, MOST);
  const [first, second] = list;
  const alone =
    second === undefined ||
    ((first?.score ?? 0) >= second.score * CLEAR.lead && !isAsGood(first, second));
  const isClause = question.clauses.length > 0 && alone && (first?.confidence ?? 0) >= CLAUSE;
  return {
    asked,
    code: undefined,
    direct: isClause && question.units.length === 0 ? first : undefined,
    list,
    clear:
      isClause ||
      (first !== undefined && isClear(first, second, alone) && isAsked(first, question)),
  };
}

/** 一个村的一页只是目录，不当答案；说了村名的，答案要是那个村的；问法要的是哪一类，答案就要是哪一类；进度要问到数才是答案。 */
function isAsked({ page }: Suggestion, { village, text, units, initials }: Query): boolean {
  const isShortInitials =
    units.length === 0 && initials.every((key) => key.length <= SHORT_INITIALS);
  if (page.kind === 'villages' || isShortInitials) return false;
  if (village !== undefined && page.village !== village && page.village !== '') return false;
  const kinds = Object.keys(kindLifts(text));
  return kinds.length === 0 ? page.kind !== 'progress' : kinds.includes(page.kind);
}

function isClear(
  { confidence, signals, unsure, page }: Listed,
  second: Listed | undefined,
  alone: boolean,
): boolean {
  const { coverage, rarest, named, head, unseen, elsewhere } = signals;
  return (
    !(unsure || elsewhere) &&
    (alone || (named >= WHOLE_NAME && !(page.kind === 'terms' && isNamesake(second)))) &&
    confidence >= CLEAR.confidence &&
    coverage >= CLEAR.coverage &&
    rarest >= CLEAR.rarest &&
    head >= CLEAR.head &&
    unseen <= CLEAR.unseen
  );
}

/** 整句也是它的名字。 */
function isNamesake(other: Listed | undefined): boolean {
  return (other?.signals.named ?? 0) >= WHOLE_NAME;
}

/** 谁的名字也没说到，另一页也差不多整句都对得上：两页都讲这件事，说不准是哪一页。 */
function isAsGood(first: Listed | undefined, second: Listed): boolean {
  const isNamed = (first?.signals.named ?? 0) > 0;
  return !isNamed && first?.page !== second.page && second.signals.coverage >= AS_GOOD;
}

function fewClauses(chosen: readonly Suggestion[]): readonly Suggestion[] {
  const perPage = new Map<string, number>();
  return chosen.filter(({ page, clause }) => {
    const shown = perPage.get(page.path) ?? 0;
    if (clause !== undefined || shown === 0) perPage.set(page.path, shown + 1);
    return shown < CLAUSES_PER_PAGE;
  });
}

/** 只差日期的几期（进度一期一页）折成一条，留名次最前的一期。 */
function foldEditions(chosen: readonly Suggestion[]): readonly (Suggestion & { more: number })[] {
  const series = new Set<string>();
  return chosen.flatMap((one) => {
    const { title, kind, editions } = one.page;
    if (editions === 1) return [{ ...one, more: 0 }];
    const name = kind + title.replace(/\d+/g, '');
    if (series.has(name)) return [];
    series.add(name);
    return [{ ...one, more: editions - 1 }];
  });
}

function withAnchor(found: Suggestion, anchor: string | undefined): Suggestion {
  if (anchor === undefined) return found;
  const clause = found.page.clauses.find((one) => one.anchor === anchor);
  const path = `${found.page.path}#${anchor}`;
  return clause === undefined ? { ...found, path } : { ...found, clause, path };
}
