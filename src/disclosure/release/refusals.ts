import { dayAfter, daysBetween } from '../../kinds/day.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { fewestDaysApart, isRecounted, releasesOf } from '../../published/schedule.ts';
import { seriesFaults } from '../../published/series-faults.ts';

/** 不能公布、不能收回、不能换系列的一个原因。`code` 永久不变；`message` 先说怎么了，再说怎么办。 */
export interface Refusal {
  readonly code:
    | 'R-PERIOD-TWICE'
    | 'R-PERIOD-FINAL'
    | 'R-PERIOD-SOON'
    | 'R-PERIOD-DAYS'
    | 'R-PERIOD-START'
    | 'R-PERIOD-FUTURE'
    | 'R-PERIOD-FAR'
    | 'R-CODE-USED'
    | 'R-CODE-COMMITTED'
    | 'R-SERIES-CLOSED'
    | 'R-SERIES-ID'
    | 'R-HISTORY'
    | 'R-HISTORY-SHALLOW'
    | 'R-NO-GIT'
    | 'R-DEMO-TOWN'
    | 'R-DEMO-MIXED'
    | 'R-PLAN-OLD'
    | 'R-PLAN-EMPTY'
    | 'R-PLAN-WRITTEN'
    | 'R-PLAN-CHANGED'
    | 'R-PLAN-SITE'
    | 'R-LEDGER-NONE'
    | 'R-LEDGER-EMPTY'
    | 'R-KEPT-COUNTS'
    | 'R-TAKE-BACK'
    | 'R-STRAY'
    | 'R-UNSOUND'
    | 'R-AUDIT'
    | 'R-AUDIT-TIME';
  readonly message: string;
}

interface Asked {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly history: readonly Progress[];
  readonly period: { readonly code: number; readonly until: string; readonly published: string };
}

/** 还没数就知道不能公布的全部原因。 */
export function* refusalsBefore(asked: Asked): Iterable<Refusal> {
  yield* periodRefusals(asked);
  yield* historyRefusals(asked);
  yield* ledgerRefusals(asked);
}

/** 以前的公布有毛病，一期一句，只说头一处。 */
function* historyRefusals({ plan, history }: Asked): Iterable<Refusal> {
  const faults = Map.groupBy(seriesFaults(history, plan), ({ until }) => until);
  for (const [until, [first, ...others]] of faults) {
    const more = others.length === 0 ? '' : `另外还有${others.length}处。`;
    yield {
      code: 'R-HISTORY',
      message: `数到 ${until} 的那次公布有毛病：${first?.message}${more}公布过的不能改，把原来的文件找回来。`,
    };
  }
}

/** 这一期的日子、编号、系列不对的地方；台账还没有读也看得出。 */
export function* periodRefusals({
  plan,
  history,
  period,
}: Pick<Asked, 'plan' | 'history' | 'period'>): Iterable<Refusal> {
  const { code, until, published } = period;
  const last = releasesOf(plan, history).at(-1);
  if (until < plan.start) {
    yield {
      code: 'R-PERIOD-START',
      message: `计划从 ${plan.start} 数起，数到 ${until} 就什么也没有。看看 --period 的年月日。`,
    };
  } else if (history.some((release) => release.until === until)) {
    yield {
      code: 'R-PERIOD-TWICE',
      message: `数到 ${until} 的已经公布了，不能再公布一次。还没有提交的，用 --take-back ${until} 收回再做；提交过的，在下一期更正，${nextIs(last?.until ?? until)}。`,
    };
  } else if (last !== undefined && until < last.until) {
    yield {
      code: 'R-PERIOD-FINAL',
      message: `${last.until} 已经公布了，不能再补 ${until} 的。漏登的行补进台账，算在下一期，${nextIs(last.until)}。`,
    };
  } else if (last !== undefined && daysBetween(last.until, until) < fewestDaysApart) {
    yield {
      code: 'R-PERIOD-SOON',
      message: `离上一期数到的 ${last.until} 不到${fewestDaysApart}天，${nextIs(last.until)}。上一期还没有提交的，可以用 --take-back ${last.until} 收回重做。`,
    };
  }
  if (published < until) {
    yield {
      code: 'R-PERIOD-DAYS',
      message: `${published} 公布，数不到 ${until}：那天还没有到。改对 --published 或者 --period。`,
    };
  }
  if (history.some((release) => release.code === code)) {
    yield { code: 'R-CODE-USED', message: `编号 ${code} 用过了，编号不重用。换一个没用过的。` };
  }
  if (history.some((old) => plan.closed.includes(old.plan) && old.until >= plan.start)) {
    yield {
      code: 'R-SERIES-CLOSED',
      message: `旧系列已经数到 ${plan.start} 以后，同一件事不能数进两个系列。把计划的开始日子改到旧系列停了以后。`,
    };
  }
}

/** 上一期还有数的台账，这一期一行也没有：多半是文件没放进来。 */
function* ledgerRefusals({ plan, rows, history, period }: Asked): Iterable<Refusal> {
  const previous = releasesOf(plan, history).at(-1);
  const emptied = measuresOf(plan).filter(
    ([id, measure]) =>
      rows[measure.ledger].length === 0 &&
      hasCounts(previous, id) &&
      isRecounted(plan, id, measure, period.until, previous),
  );
  for (const ledger of new Set(emptied.map(([, measure]) => measure.ledger))) {
    const labels = emptied
      .filter(([, measure]) => measure.ledger === ledger)
      .map(([, { label }]) => label);
    yield {
      code: 'R-LEDGER-EMPTY',
      message: `${labels.join('、')}上一期有数，这一期台账一行也没有。看看是不是少放了一个文件。`,
    };
  }
}

/** 下一期最早数到哪天，说成半句。 */
export function nextIs(last: string): string {
  return `下一期最早数到 ${dayAfter(last, fewestDaysApart)}`;
}

function hasCounts(release: Progress | undefined, id: MeasureId): boolean {
  return Object.values(release?.counts[id] ?? {}).some((value) => value > 0);
}
