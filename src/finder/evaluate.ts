/** 一个问题的回答。没答的当「说不清」。 */
export type Answer = 'yes' | 'no' | 'unsure';

/** 各题的回答，键是问题的代号。 */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** 一条规则：`with` 里的题都答了「有」、`without` 里的题都答了「没有」，才算对上。 */
export interface Rule {
  readonly with?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

/** 一项政策的三组规则。 */
export interface Ruled {
  readonly likely: readonly Rule[];
  readonly maybe: readonly Rule[];
  readonly excluded: readonly Rule[];
}

/** 一项政策为什么落在这张单子里。 */
export interface Found<Policy extends Ruled> {
  readonly policy: Policy;
  /** 对上的规则；一条也没对上（只是排除不了）的是空的。 */
  readonly rules: readonly Policy[keyof Ruled][number][];
  /** 一条也没对上时，这项政策要看、而答了「说不清」的题。 */
  readonly unsure: readonly string[];
}

/** 三张单子：很可能可以申请、要问一声、不列。 */
export interface Result<Policy extends Ruled> {
  readonly likely: readonly Found<Policy>[];
  readonly ask: readonly Found<Policy>[];
  readonly hidden: readonly Found<Policy>[];
}

/** 一条规则对没对上这些回答。 */
export function holds(rule: Rule, answers: Answers): boolean {
  return (
    (rule.with ?? []).every((id) => answers[id] === 'yes') &&
    (rule.without ?? []).every((id) => answers[id] === 'no')
  );
}

/** 有没有一种回答能同时对上两条规则。 */
export function canBothHold(one: Rule, other: Rule): boolean {
  const clash = (a: Rule, b: Rule) => (a.with ?? []).some((id) => b.without?.includes(id));
  return ![one, other].some((a) => [one, other].some((b) => clash(a, b)));
}

/**
 * 按回答把政策分到三张单子里，每项政策正好在一张里。
 * 对上一条 `likely` 就是很可能；不然，对上一条 `excluded` 就不列；剩下的都要问一声。
 * 每张单子里，对得越细的越靠前，一样细的照原来的次序。
 */
export function evaluate<Policy extends Ruled>(
  answers: Answers,
  policies: readonly Policy[],
): Result<Policy> {
  const lists: Record<keyof Result<Policy>, Found<Policy>[]> = { likely: [], ask: [], hidden: [] };
  for (const policy of policies) {
    const [list, found] = place(answers, policy);
    lists[list].push(found);
  }
  return {
    likely: lists.likely.sort(byDetail),
    ask: lists.ask.sort(byDetail),
    hidden: lists.hidden,
  };
}

function place<Policy extends Ruled>(
  answers: Answers,
  policy: Policy,
): readonly [keyof Result<Policy>, Found<Policy>] {
  const matched = (group: keyof Ruled) => policy[group].filter((rule) => holds(rule, answers));
  const likely = matched('likely');
  if (likely.length > 0) return ['likely', { policy, rules: likely, unsure: [] }];
  const excluded = matched('excluded');
  if (excluded.length > 0) return ['hidden', { policy, rules: excluded, unsure: [] }];
  const maybe = matched('maybe');
  if (maybe.length > 0) return ['ask', { policy, rules: maybe, unsure: [] }];
  return ['ask', { policy, rules: [], unsure: unsureOf(answers, policy) }];
}

function unsureOf(answers: Answers, { likely, maybe, excluded }: Ruled): readonly string[] {
  const asked = [...likely, ...maybe, ...excluded].flatMap(questionIdsOf);
  return [...new Set(asked)].filter((id) => (answers[id] ?? 'unsure') === 'unsure');
}

/** 一条规则要看哪几题。 */
export function questionIdsOf(rule: Rule): readonly string[] {
  return [...(rule.with ?? []), ...(rule.without ?? [])];
}

interface Reasoned {
  readonly rules: readonly Rule[];
}

function byDetail(a: Reasoned, b: Reasoned): number {
  return detailOf(b) - detailOf(a);
}

function detailOf({ rules }: Reasoned): number {
  return Math.max(0, ...rules.map((rule) => questionIdsOf(rule).length));
}
