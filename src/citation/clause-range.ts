/** 网页上的一条。 */
export interface PageClause {
  readonly anchor: string;
  /** 怎么称呼，如「二、（八）」。 */
  readonly label: string;
  /** 这一条只是个标题，下面才是内容。 */
  readonly isHeading: boolean;
}

/** 引用的是哪些条：合起来怎么说，是哪几条。 */
export interface ClauseRange {
  /** 如「第三条至第五条」；一条也没有的是空的。 */
  readonly label: string;
  readonly anchors: readonly string[];
}

const DIVISION = /^(?:d\d+-)?(?:a\d+-)?[zb]-/;
/** 末一级怎么说：「（八）」「1」「第二款」。 */
const LAST = /(?:第[^第（）]*(?:（[^（）]*）[^第（）]*)?|（[^（）]*）|[\d.]+|[①-⑳㉑-㉟㊱-㊿])$/u;

/** 引用里怎么称呼一条：「二、（八）1.」说「二（八）1」，别的照旧。 */
export function shortLabel(label: string): string {
  const short = label.replace(/、(?=（)/u, '');
  return short.includes('（') ? short.replace(/\.$/, '') : short;
}

/**
 * 选中的字碰到了哪几条，合起来怎么说：挨着的三条以上说「第三条至第五条」，两条、不挨着的用顿号。
 * `clauses` 是全页的条款，照先后；一条连同它下面的都碰到了，只说它；只碰到章节标题的，说章节。
 */
export function clauseRange(
  clauses: readonly PageClause[],
  touched: ReadonlySet<string>,
): ClauseRange {
  const kept = cited(clauses, touched);
  const runs: PageClause[][] = [];
  for (const clause of kept) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && isNext(clauses, last, clause)) run.push(clause);
    else runs.push([clause]);
  }
  return { label: runs.map(sayRun).join('、'), anchors: kept.map(({ anchor }) => anchor) };
}

function cited(
  clauses: readonly PageClause[],
  touched: ReadonlySet<string>,
): readonly PageClause[] {
  const all = clauses.filter(({ anchor }) => touched.has(anchor));
  const inside = all.filter(({ anchor }) => !DIVISION.test(anchor));
  const chosen = inside.length > 0 ? inside : all;
  const below = (one: PageClause, list: readonly PageClause[]) =>
    list.filter(({ anchor }) => anchor.startsWith(`${one.anchor}-`));
  const isWhole = (one: PageClause) =>
    !one.isHeading || below(one, chosen).length === below(one, clauses).length;
  const headless = chosen.filter((one) => below(one, chosen).length === 0 || isWhole(one));
  return headless.filter(
    (one) => !headless.some(({ anchor }) => one.anchor.startsWith(`${anchor}-`)),
  );
}

/** 同一级，中间没有隔着别的。 */
function isNext(clauses: readonly PageClause[], last: PageClause, clause: PageClause): boolean {
  const level = stemOf(last.anchor);
  if (stemOf(clause.anchor) !== level) return false;
  const siblings = clauses.filter(({ anchor }) => stemOf(anchor) === level);
  return siblings.indexOf(clause) === siblings.indexOf(last) + 1;
}

/** 锚点去掉末一个数。 */
function stemOf(anchor: string): string {
  return anchor.replace(/[\d._]+$/, '');
}

function sayRun(run: readonly PageClause[]): string {
  const [first = '', ...others] = run.map(({ label }) => shortLabel(label));
  const last = others[others.length - 1];
  if (last === undefined) return first;
  return `${first}${others.length > 1 ? '至' : '、'}${lastLevel(first, last)}`;
}

/** 前面几级同头一条一样的，不再说。 */
function lastLevel(first: string, label: string): string {
  const [tail = label] = LAST.exec(label) ?? [];
  const before = label.slice(0, label.length - tail.length);
  return before !== '' && first.startsWith(before) ? tail : label;
}
