import { measuresOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { isWithheld } from '../../kinds/progress/progress-checks.ts';
import { tableNames } from '../../published/leaf-names.ts';
import { isDue } from '../../published/schedule.ts';

/** 这一期不登的：没到日子的、一行也没有的、照实的合计、整张表，都说为什么。 */
export function leftOutItems({
  plan,
  release,
  lowered,
}: {
  readonly plan: Plan;
  readonly release: Progress;
  /** 审核以后才决定少说的量。 */
  readonly lowered: ReadonlyMap<MeasureId, unknown>;
}): readonly string[] {
  const absent = measuresOf(plan).filter(([id]) => release.counts[id] === undefined);
  const notDue = absent.filter(([, measure]) => !isDue(plan, measure, release.until));
  const empty = absent.filter(([, measure]) => isDue(plan, measure, release.until));
  const listOf = (measures: typeof absent) => measures.map(([, { label }]) => label).join('、');
  return [
    notDue.length > 0 ? `还没到数的日子：${listOf(notDue)}。` : '',
    empty.length > 0 ? `台账里一行也没有：${listOf(empty)}。` : '',
    ...sayTogether(measuresOf(plan).flatMap((entry) => totalReason(entry, release, lowered))),
    ...sayTogether(measuresOf(plan).flatMap((entry) => tableReasons(plan, entry, release))),
  ].filter((item) => item !== '');
}

/** 一个量少登了什么，为什么。 */
interface LeftOut {
  readonly label: string;
  readonly why: string;
}

type Entry = readonly [MeasureId, Measure];

function totalReason(
  [id, { label, exactTotal }]: Entry,
  release: Progress,
  lowered: ReadonlyMap<MeasureId, unknown>,
): readonly LeftOut[] {
  if (release.counts[id] === undefined || exactTotal !== true) return [];
  if (release.totals[id] !== undefined) return [];
  const who = lowered.has(id) ? '审核说，' : '';
  const instead =
    release.totalBands[id] === undefined ? '不登' : `只说在哪一档（一档${roundingBase}件）`;
  const why = `的全镇合计${instead}：${who}照实登，别人减一减就算得出不到${roundingBase}件的数。`;
  return [{ label, why }];
}

function tableReasons(plan: Plan, [id, measure]: Entry, release: Progress): readonly LeftOut[] {
  const cells = release.counts[id];
  if (cells === undefined || !measure.protect) return [];
  return tablesOf(plan, measure, release.until)
    .filter((table) => isWithheld(table, cells))
    .map(({ dimensions: [first] }) => ({
      label: measure.label,
      why: `：${first === undefined ? '' : tableNames[first]}的那张表这一期不登。审核说，几张表放在一起，别人推得出不到${roundingBase}件的数。`,
    }));
}

/** 同一个缘故的几个量，一句说完。 */
function sayTogether(left: readonly LeftOut[]): readonly string[] {
  return [...Map.groupBy(left, ({ why }) => why)].map(
    ([why, measures]) => `${measures.map(({ label }) => label).join('、')}${why}`,
  );
}
