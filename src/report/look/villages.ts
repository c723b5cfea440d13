import { countUntil } from '../../disclosure/counting/count.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { type MemberNames, memberName } from '../../published/leaf-names.ts';
import { type VillageDays, villageDays } from '../village-days.ts';

interface Facts {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly release: Progress;
  readonly names: MemberNames;
}

/** 走访的户数比应走访的（全村的户数）还多的村：一户登了几回，图上就会过十成。 */
export function visitItems({ plan, rows, release, names }: Facts): readonly string[] {
  const { visits } = plan.measures;
  const households = plan.targets.visits;
  if (visits === undefined || households === undefined) return [];
  const { counts } = countUntil(rows, plan, 'visits', visits, release.until);
  return plan.dimensions.village.flatMap((village) => {
    const [visited = 0, all] = [counts.get(village), households[village]];
    if (all === undefined || visited <= all) return [];
    return [
      `${memberName('village', village, names)}：登了${visited}户，全村只有${all}户。同一户走几回只登一回，或者“走访户数”多打了一位。`,
    ];
  });
}

/** 没有行的村：上一期有、这一期没有了的，从来没有的，和上一期以后没有新行的。 */
export function silentItems(
  { plan, rows, release: { until }, names }: Facts,
  previous: Progress | undefined,
): readonly string[] {
  const days = latestOf([...villageDays(plan, rows, until).values()]);
  const listOf = (villages: readonly string[]) =>
    villages.map((village) => memberName('village', village, names)).join('、');
  const empty = plan.dimensions.village.filter((village) => !days.has(village));
  const gone = empty.filter((village) => hadCounts(plan, previous, village));
  const silent = empty.filter((village) => !gone.includes(village));
  const quiet = plan.dimensions.village.filter(
    (village) => previous !== undefined && (days.get(village) ?? '9') <= previous.until,
  );
  return [
    gone.length > 0
      ? `上一期有数，这一期三本台账里一行也没有：${listOf(gone)}。多半是那个村的台账没有放进来，网上会少一截。`
      : '',
    silent.length > 0
      ? `从 ${plan.start} 起，走访、事项、会议三本台账里一行也没有：${listOf(silent)}。`
      : '',
    quiet.length > 0 ? `上一期以后没有新的行：${listOf(quiet)}。` : '',
  ].filter((item) => item !== '');
}

/** 上一期登过这个村的数。 */
function hadCounts(plan: Plan, previous: Progress | undefined, village: string): boolean {
  return measuresOf(plan).some(([id]) => (previous?.counts[id]?.[village] ?? 0) > 0);
}

/** 几本台账合起来，各村最晚的一行。 */
function latestOf(ledgers: readonly VillageDays[]): VillageDays {
  return new Map(
    ledgers.flatMap((days) => [...days]).toSorted(([, one], [, other]) => (one < other ? -1 : 1)),
  );
}
