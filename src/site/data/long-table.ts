import { dimensionsOf, leavesOf, measuresOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import {
  type Published,
  publishedAt,
  type Where,
  whyWithheld,
  windowIn,
} from '../../published/published.ts';
import { isSilent } from '../../published/reported.ts';
import { isDue } from '../../published/schedule.ts';
import type { CsvTable } from './csv.ts';

/** 不是数的几种格子：写的是话，不写零，也不空着。datapackage.json 里也登着。 */
export const missingValues = {
  few: `不足${roundingBase}`,
  none: '没登',
  unreported: '没报',
  withheld: '不登',
  notDue: '还没到日子',
} as const;

/** 每一种是什么意思。 */
export const missingMeanings: Readonly<Record<keyof typeof missingValues, string>> = {
  few: `从零到${roundingBase - 1}都可能`,
  none: '这一样一笔也没登',
  unreported: '这个村那本台账里，要公布的一样也没报，不是零',
  withheld: `有数，可是${whyWithheld}，这一期不登`,
  notDue: '还没到数它的日子',
};

/** 一格一行的表有哪几栏。 */
export const longColumns = [
  ['measure', 'string', '哪个量，名字和定义在 progress-plan.json'],
  ['cell', 'string', '格子的名字；全镇合计写 total'],
  ['village', 'string', '村的代号；不分村的空着'],
  ['aspect', 'string', '哪一个方面；不分方面的空着'],
  [
    'value',
    'integer',
    `从计划的头一天累计的数。只说在哪一档的，写正中间那个数，不是真数；${Object.values(
      missingValues,
    )
      .map((said) => `“${said}”`)
      .join('')}是话，不是数，也不是零`,
  ],
  ['least', 'integer', '真数最少是多少；照实的和 value 一样'],
  ['most', 'integer', '真数最多是多少；照实的和 value 一样'],
  ['unit', 'string', '单位'],
  ['note', 'string', '照实的还是只说在哪一档；公务，办到的那天'],
] as const satisfies readonly (readonly [string, 'string' | 'integer', string])[];

/**
 * 一次公布写成一格一行的表，第一行是栏名。计划里的每一格都在，没报的、不登的也在；
 * 各家的事另有一行全镇合计。
 */
export function longTable(plan: Plan, release: Progress): CsvTable {
  return [
    longColumns.map(([name]) => name),
    ...measuresOf(plan).flatMap(([id, measure]) => [
      ...leavesOf(plan, measure, release.until).map((leaf) =>
        cellRow(plan, release, id, measure, leaf),
      ),
      ...totalRow(plan, release, id, measure),
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
  const names = leaf.split('/');
  const where: Where = Object.fromEntries(
    (dimensionsOf(plan, measure, leaf) ?? []).map((dimension, place) => [
      dimension,
      names[place] ?? '',
    ]),
  );
  const count = publishedAt(plan, release, id, where);
  const on = release.reached[id]?.[leaf];
  return [
    ...[id, leaf, where.village ?? '', where.aspect ?? ''],
    ...numbersOf(count, sayAbsent(plan, release, id, where.village ?? '')),
    measure.unit,
    on === undefined ? howSaid(measure, count) : `${on}办到`,
  ];
}

/** 各家的事，全镇合计一行；一样也不分、分两样的（问卷）没有合计。 */
function totalRow(plan: Plan, release: Progress, id: MeasureId, measure: Measure): CsvTable {
  const isCounted = release.counts[id] !== undefined;
  const isSplit = measure.tables.every((table) => table.length === 1);
  if (!measure.protect || !isCounted || !isSplit) return [];
  const count = publishedAt(plan, release, id);
  const row = [id, 'total', '', '', ...numbersOf(count, missingValues.unreported), measure.unit];
  return [[...row, `全镇合计，${howSaid(measure, count)}`]];
}

/** `value`、`least`、`most` 三栏；没有数的三栏写一样的话。 */
function numbersOf(count: Published, absent: string): readonly [string, string, string] {
  const window = windowIn(count);
  if (window === undefined || !('value' in count)) {
    const said = count.said === 'withheld' ? missingValues.withheld : absent;
    return [said, said, said];
  }
  const value = count.said === 'few' ? missingValues.few : String(count.value);
  return [value, String(window.least), String(window.most)];
}

function howSaid({ protect }: Measure, count: Published): string {
  if (count.said === 'withheld') return '这一期不登';
  if (!('value' in count)) return '';
  if (count.said === 'exact') return protect ? '照实' : '';
  return '只说在哪一档';
}

/** 没有数的一格怎么说：还没数、这一样没登、那本台账里一样也没报。登了各家的事的台账，哪个村都不说没报。 */
export function sayAbsent(plan: Plan, release: Progress, id: MeasureId, village: string): string {
  const measure = plan.measures[id];
  if (measure === undefined) return missingValues.unreported;
  if (release.counts[id] === undefined && !isDue(plan, measure, release.until)) {
    return missingValues.notDue;
  }
  const isNone = village !== '' && !isSilent(plan, release, measure.ledger, village);
  return isNone ? missingValues.none : missingValues.unreported;
}
