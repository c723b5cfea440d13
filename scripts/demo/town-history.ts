import type { Details } from '../../src/disclosure/release/figure.ts';
import { makeRelease, type ReleaseOutcome } from '../../src/disclosure/release/release.ts';
import { dayAfter } from '../../src/kinds/day.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import type { Progress } from '../../src/kinds/progress/progress.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import type { SeededTown } from './seeded-town.ts';

/** 一个镇各期公布下来的样子。 */
export interface TownHistory {
  readonly plan: Plan;
  readonly releases: readonly Progress[];
  readonly texts: readonly string[];
}

interface HistoryOptions {
  /** 每期的台账过一道手再公布，如打乱次序。 */
  readonly change?: (rows: LedgerRows, week: number) => LedgerRows;
  /** 哪一期哪些量最多说到哪里。 */
  readonly atMost?: (week: number) => Details;
  /** 第几期用哪个编号。 */
  readonly code?: (week: number) => number;
}

/** 把一个镇的台账一期一期公布出来；有一期公布不了就抛错。 */
export function publishTown(
  town: SeededTown,
  {
    change = (rows) => rows,
    atMost = () => new Map(),
    code = (week) => 7000 + week,
  }: HistoryOptions = {},
): TownHistory {
  return town.days.reduce<TownHistory>(
    ({ plan, releases, texts }, until, place) => {
      const outcome = made(
        makeRelease({
          plan,
          rows: change(town.ledgersAt(place + 1), place + 1),
          history: releases,
          period: { code: code(place + 1), until, published: dayAfter(until, 3) },
          demo: true,
          atMost: atMost(place + 1),
        }),
      );
      return {
        plan,
        releases: [...releases, outcome.release],
        texts: [...texts, outcome.text],
      };
    },
    { plan: town.plan, releases: [], texts: [] },
  );
}

/** 做成了的公布；没做成就抛错，说明为什么。 */
export function made(outcome: ReleaseOutcome): Extract<ReleaseOutcome, { made: true }> {
  if (outcome.made) return outcome;
  throw new Error(outcome.refusals.map(({ code, message }) => `${code} ${message}`).join('\n'));
}
