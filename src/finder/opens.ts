import { questionIdsOf, type Rule, type Ruled } from './evaluate.ts';

/** 一个问题碰到的政策，分两堆。 */
export interface Touched<Policy> {
  /** 只凭这一题就定了的。 */
  readonly alone: readonly Policy[];
  /** 还要看别的题的。 */
  readonly together: readonly Policy[];
}

/** 答「有」会碰到的政策：只凭这一题就很可能的，和还要看别的题、先问一声的。 */
export function openedBy<Policy extends Ruled>(
  id: string,
  policies: readonly Policy[],
): Touched<Policy> {
  const asksFor = (rule: Rule) => rule.with?.includes(id) === true;
  const touched = policies.filter(({ likely, maybe }) => [...likely, ...maybe].some(asksFor));
  return split(touched, ({ likely }) => likely.filter(asksFor));
}

/** 答「没有」会去掉的政策：只凭这一题就不列的，和别的几题也答「没有」才不列的。 */
export function closedBy<Policy extends Ruled>(
  id: string,
  policies: readonly Policy[],
): Touched<Policy> {
  const asksFor = (rule: Rule) => rule.without?.includes(id) === true;
  const touched = policies.filter(({ excluded }) => excluded.some(asksFor));
  return split(touched, ({ excluded }) => excluded.filter(asksFor));
}

function split<Policy extends Ruled>(
  policies: readonly Policy[],
  rulesOf: (policy: Policy) => readonly Rule[],
): Touched<Policy> {
  const isAlone = (policy: Policy) =>
    rulesOf(policy).some((rule) => questionIdsOf(rule).length === 1);
  return {
    alone: policies.filter(isAlone),
    together: policies.filter((policy) => !isAlone(policy)),
  };
}
