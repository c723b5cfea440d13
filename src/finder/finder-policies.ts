import type { Policy } from '../kinds/policy.ts';
import {
  type Doubt,
  doubtKinds,
  doubtsIn,
  type Evidence,
  isDoubt,
  type KnownBasis,
} from '../markdown/evidence.ts';
import { conditionsIn, findCondition } from './condition.ts';
import type { Rule, Ruled } from './evaluate.ts';

/** 一项政策的一条规则：怎么算对上，凭什么说。 */
export interface FinderPolicyRule extends Rule {
  readonly why: string;
  /** 凭的那句条件站不站得住；没有记号的没有。 */
  readonly evidence: Evidence | undefined;
}

/** 单子上的一项政策：几时列、为什么、要带什么。 */
export interface FinderPolicy extends Ruled {
  readonly code: number;
  readonly title: string;
  readonly bring: readonly string[];
  /** 看「要带什么」里哪些只有旁证。 */
  readonly basis: readonly KnownBasis[];
  readonly likely: readonly FinderPolicyRule[];
  readonly maybe: readonly FinderPolicyRule[];
  readonly excluded: readonly FinderPolicyRule[];
  readonly otherwise: string;
}

const WITHOUT_RULES = {
  likely: [],
  maybe: [],
  excluded: [],
  otherwise: '没写清哪些人家能享受，当面问一声。',
} as const;

/** 由政策做单子上的一项。`body` 是正文，规则引的条件可能在里头；没写 `finder` 的政策，总是要问一声。 */
export function finderPolicyOf(policy: Policy, body: string): FinderPolicy {
  const { code, title, bring, basis, finder = WITHOUT_RULES } = policy;
  const conditions = conditionsIn(policy.who, body, basis);
  const based = <R extends Rule & { condition: string; why: string }>(
    rule: R,
  ): FinderPolicyRule => ({
    with: rule.with,
    without: rule.without,
    why: rule.why,
    evidence: findCondition(conditions, rule.condition)?.evidence,
  });
  return {
    code,
    title,
    bring,
    basis,
    likely: finder.likely.map(based),
    maybe: finder.maybe.map(based),
    excluded: finder.excluded.map(based),
    otherwise: finder.otherwise,
  };
}

/** 这些政策的单子上会挂哪几种牌子：凭的条件的，要带什么的，别的情形的。 */
export function doubtsShown(policies: readonly FinderPolicy[]): readonly Doubt[] {
  const shown = new Set(
    policies.flatMap(({ likely, maybe, excluded, bring, otherwise, basis }) => [
      ...[...likely, ...maybe, ...excluded].map(({ evidence }) => evidence).filter(isDoubt),
      ...doubtsIn([...bring, otherwise], basis),
    ]),
  );
  return doubtKinds.filter((doubt) => shown.has(doubt));
}
