import type { Highs } from 'highs';
import type { PublishedPromise } from '../../src/disclosure/audit/history/knowledge.ts';
import type { FileVersion } from '../../src/disclosure/audit/history/printed.ts';
import { auditHistory } from '../../src/disclosure/audit/history.ts';
import {
  type AuditedOutcome,
  auditedRelease,
} from '../../src/disclosure/release/audited-release.ts';
import type { Details } from '../../src/disclosure/release/figure.ts';
import type { KeptCounts } from '../../src/disclosure/release/kept-counts.ts';
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
  /** 各期的底数。 */
  readonly kept: readonly KeptCounts[];
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
    ({ plan, releases, texts, kept }, until, place) => {
      const outcome = made(
        makeRelease({
          plan,
          rows: change(town.ledgersAt(place + 1), place + 1),
          history: releases,
          kept,
          period: { code: code(place + 1), until, published: dayAfter(until, 3) },
          demo: true,
          atMost: atMost(place + 1),
        }),
      );
      return {
        plan,
        releases: [...releases, outcome.release],
        texts: [...texts, outcome.text],
        kept: [...kept, outcome.kept],
      };
    },
    { plan: town.plan, releases: [], texts: [], kept: [] },
  );
}

/** 做成了的公布；没做成就抛错，说明为什么。 */
export function made<Outcome extends ReleaseOutcome | AuditedOutcome>(
  outcome: Outcome,
): Extract<Outcome, { made: true }> {
  if (outcome.made) return outcome as Extract<Outcome, { made: true }>;
  throw new Error(outcome.refusals.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

/** 把一个镇的台账一期一期公布出来，每期都先审，和正式公布一样；有一期公布不了就抛错。 */
export async function publishAudited(
  town: SeededTown,
  highs: Highs,
  { code = (week) => 7000 + week, promises = [] }: AuditedOptions = {},
): Promise<AuditedHistory> {
  let history: AuditedHistory = {
    plan: town.plan,
    releases: [],
    texts: [],
    kept: [],
    outcomes: [],
  };
  for (const [place, until] of town.days.entries()) {
    const { plan, releases, texts, kept, outcomes } = history;
    const stored = [...releases.entries()].map(([index, release]) =>
      versionOf(release.until, texts[index] ?? ''),
    );
    const outcome = await auditedRelease(
      {
        ...{ plan, rows: town.ledgersAt(place + 1), history: releases, kept, demo: true },
        period: { code: code(place + 1), until, published: dayAfter(until, 3) },
      },
      (release, insiders) => {
        const versions = [...stored, versionOf(until, JSON.stringify(release))];
        const audit = auditHistory({ versions, plans: [plan], promises, insiders }, highs, {
          isBrief: true,
        });
        return Promise.resolve({ finished: true, audit });
      },
    );
    const { release, text, kept: own } = made(outcome);
    history = {
      plan,
      releases: [...releases, release],
      texts: [...texts, text],
      kept: [...kept, own],
      outcomes: [...outcomes, made(outcome)],
    };
  }
  return history;
}

interface AuditedOptions extends Pick<HistoryOptions, 'code'> {
  /** 网上一件一件公开的事。 */
  readonly promises?: readonly PublishedPromise[];
}

/** 各期公布下来的样子，和每期说到了哪里。 */
export interface AuditedHistory extends TownHistory {
  readonly outcomes: readonly Extract<AuditedOutcome, { made: true }>[];
}

/** 文件夹里的一期。 */
export const versionOf = (until: string, text: string): FileVersion => ({
  path: `content/progress/${until}.json`,
  text,
});
