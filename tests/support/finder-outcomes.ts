import { type Answer, type Answers, evaluate } from '../../src/finder/evaluate.ts';
import { type FinderPolicy, finderPolicyOf } from '../../src/finder/finder-policies.ts';
import type { Town } from './town.ts';

/** 一种回答的结果：列出来的、很可能的，各是哪些编号。 */
export interface FinderOutcome {
  readonly answers: Answers;
  readonly shown: ReadonlySet<number>;
  readonly likely: ReadonlySet<number>;
}

const choices: readonly Answer[] = ['yes', 'no', 'unsure'];

/** 一个镇没撤下的政策，按编号排，照「看看我家能享受什么」要的样子。 */
export function finderPolicies({ policies }: Town): readonly FinderPolicy[] {
  return policies
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map(({ body, ...policy }) => finderPolicyOf(policy, body));
}

/** 每一种回答的结果。第几种回答写成三进制，每一位是一题：0 有、1 没有、2 说不清。 */
export function finderOutcomes(
  ids: readonly string[],
  policies: readonly FinderPolicy[],
): readonly FinderOutcome[] {
  return Array.from({ length: 3 ** ids.length }, (_, number) => {
    const answers = Object.fromEntries(
      ids.map((id, place) => [id, choices[Math.floor(number / 3 ** place) % 3]]),
    );
    const { likely, ask } = evaluate(answers, policies);
    return { answers, shown: codesOf([...likely, ...ask]), likely: codesOf(likely) };
  });
}

/** 把一题从「没有」改成「说不清」，就少列了的政策；一项也不该有。 */
export function lostWhenUnsure(
  ids: readonly string[],
  outcomes: readonly FinderOutcome[],
): readonly string[] {
  const lost: string[] = [];
  for (const [number, { answers, shown }] of outcomes.entries()) {
    for (const [place, id] of ids.entries()) {
      if (answers[id] !== 'no') continue;
      const unsure = outcomes[number + 3 ** place]?.shown;
      if (unsure === undefined || !shown.isSubsetOf(unsure)) lost.push(`${number} ${id}`);
    }
  }
  return lost;
}

/** 有哪种回答会得到的全部编号，按大小排。 */
export function everIn(sets: Iterable<ReadonlySet<number>>): readonly number[] {
  const all = new Set<number>();
  for (const set of sets) for (const code of set) all.add(code);
  return [...all].toSorted((a, b) => a - b);
}

function codesOf(found: readonly { readonly policy: FinderPolicy }[]): ReadonlySet<number> {
  return new Set(found.map(({ policy }) => policy.code));
}
