import { leavesOf, measuresOf, partsOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import {
  type Dimension,
  type Measure,
  type Plan,
  roundingBase,
} from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { windowOf } from '../../kinds/progress/rounding.ts';
import { reportsLedger } from '../../published/reported.ts';
import { isDue } from '../../published/schedule.ts';
import type { CsvTable } from './csv.ts';

/** 不是数的几种格子：写的是话，不写零，也不空着。datapackage.json 里也登着。 */
export const missingValues = {
  few: `不足${roundingBase}`,
  none: '没登',
  unreported: '没报',
  notDue: '还没到日子',
} as const;

/** 一格一行的表有哪几栏。 */
export const longColumns = [
  ['measure', 'string', '哪个量，名字和定义在 progress-plan.json'],
  ['cell', 'string', '格子的名字；全镇照实的合计写 total'],
  ['village', 'string', '村的代号；不分村的空着'],
  ['aspect', 'string', '哪一个方面；不分方面的空着'],
  ['value', 'integer', '从计划的头一天累计的数；“不足5”“没登”“没报”“还没到日子”是话，不是数'],
  ['unit', 'string', '单位'],
  ['note', 'string', '取整的数，真数在哪一段；公务，办到的那天'],
] as const satisfies readonly (readonly [string, 'string' | 'integer', string])[];

/** 一次公布写成一格一行的表，第一行是栏名。计划里的每一格都在，没报的也在。 */
export function longTable(plan: Plan, release: Progress): CsvTable {
  return [
    longColumns.map(([name]) => name),
    ...measuresOf(plan).flatMap(([id, measure]) => [
      ...leavesOf(plan, measure, release.until).map((leaf) =>
        cellRow(plan, release, id, measure, leaf),
      ),
      ...totalRow(release, id, measure),
    ]),
  ];
}

function cellRow(
  plan: Plan,
  release: Progress,
  id: MeasureId,
  measure: Measure,
  leaf: string,
): readonly string[] {
  const value = release.counts[id]?.[leaf];
  const part = (dimension: Dimension) => leaf.split('/')[measure.cells.indexOf(dimension)] ?? '';
  const row = (said: string, note: string) => [
    ...[id, leaf, part('village'), part('aspect')],
    ...[said, measure.unit, note],
  ];
  if (value === undefined) {
    return row(sayAbsent(plan, release, id, part('village')), '');
  }
  if (!measure.protect) {
    const on = release.reached[id]?.[leaf];
    return row(String(value), on === undefined ? '' : `${on}办到`);
  }
  const { least, most } = windowOf(value, partsOf(plan, measure, leaf, release.until).length);
  const note = `取整，真数在${least}到${most}之间`;
  return row(value === 0 ? missingValues.few : String(value), note);
}

/** 没有数的一格怎么说：还没数、这本台账报了可这一样没登、整本没报。 */
export function sayAbsent(plan: Plan, release: Progress, id: MeasureId, village: string): string {
  const measure = plan.measures[id];
  if (measure === undefined) return missingValues.unreported;
  if (release.counts[id] === undefined && !isDue(plan, measure, release.until)) {
    return missingValues.notDue;
  }
  const isNone = village !== '' && reportsLedger(plan, release, measure.ledger, village);
  return isNone ? missingValues.none : missingValues.unreported;
}

function totalRow(release: Progress, id: MeasureId, { unit }: Measure): CsvTable {
  const total = release.totals[id];
  return total === undefined ? [] : [[id, 'total', '', '', String(total), unit, '全镇照实的合计']];
}
