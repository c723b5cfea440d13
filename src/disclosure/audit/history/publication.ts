import type { Measure, Plan } from '../../../kinds/progress/plan.ts';
import {
  type AuditedMeasure,
  type CountId,
  countId,
  type Publication,
  type Statement,
} from '../system/statements.ts';
import { cellsAt, finestCells, isCountedAnew } from './cells.ts';
import { type PrintedRelease, sameNumbers } from './printed.ts';

/** 一个系列公布过的：各期现在的版本，从早到晚；和 git 里存着的、后来改掉或者撤掉的版本。 */
export interface Series {
  readonly plan: Plan;
  readonly current: readonly PrintedRelease[];
  readonly earlier: readonly PrintedRelease[];
}

/** 把一个系列写成审核懂的话：每格是加了暗数再取整的，有的量还有照实的全镇合计。 */
export function publicationOf(series: Series): Publication {
  const parts = Object.entries(series.plan.measures)
    .filter(([, measure]) => measure.protect)
    .map(([id, measure]) => partOf(series, id, measure));
  return {
    measures: parts.flatMap(({ measure }) =>
      measure.moments.length + measure.versions.length > 0 ? [measure] : [],
    ),
    statements: parts.flatMap(({ statements }) => statements),
    visibleCorrections: parts.flatMap(({ corrections }) => corrections),
  };
}

interface MeasurePart {
  readonly measure: AuditedMeasure;
  readonly statements: readonly Statement[];
  readonly corrections: readonly CountId[];
}

interface Moment {
  readonly name: string;
  readonly release: PrintedRelease;
}

function partOf({ plan, current, earlier }: Series, id: string, measure: Measure): MeasurePart {
  const counted: readonly Moment[] = current
    .filter((release, place) => isCountedAnew(plan, id, measure, release, current[place - 1]))
    .map((release) => ({ name: release.until, release }));
  const versions: readonly Moment[] = earlier
    .filter(
      (release) =>
        !isSame(
          id,
          release,
          current.find(({ until }) => until === release.until),
        ),
    )
    .map((release, place) => ({ name: `${release.until} 的旧版本 ${place + 1}`, release }));
  return {
    measure: {
      id,
      dimensions: measure.cells,
      cells: finestCells(plan, measure),
      ...(measure.within !== undefined && { within: measure.within }),
      moments: counted.map(({ name }) => name),
      versions: versions.map(({ name, release }) => ({ moment: name, of: release.until })),
    },
    statements: [...counted, ...versions].flatMap((moment) => saidBy(plan, id, measure, moment)),
    corrections: counted.flatMap((moment, place) =>
      correctionsAt(plan, id, measure, moment, counted.slice(0, place)),
    ),
  };
}

/** 这个量在两个版本里一样，或者旧版本里没有。 */
function isSame(id: string, version: PrintedRelease, current: PrintedRelease | undefined): boolean {
  const old = version.counts[id];
  if (old === undefined) return true;
  const now = current?.counts[id];
  return now !== undefined && sameNumbers(old, now) && version.totals[id] === current?.totals[id];
}

function saidBy(
  plan: Plan,
  id: string,
  measure: Measure,
  { name, release }: Moment,
): readonly Statement[] {
  const cells = cellsAt(plan, measure, release.until).flatMap(({ key, parts }): Statement[] => {
    const shown = release.counts[id]?.[key];
    if (shown === undefined) return [];
    const offsets = parts.map((part) => `${measure.offsetGroup}|${part}`);
    return [
      {
        says: 'rounded',
        form: { plus: parts.map((part) => countId(id, part, name)) },
        shown,
        roundingBase: plan.roundingBase,
        offsets,
      },
    ];
  });
  const total = release.totals[id];
  if (total === undefined) return cells;
  const plus = finestCells(plan, measure).map((cell) => countId(id, cell, name));
  return [...cells, { says: 'exact', form: { plus }, value: total }];
}

/** 印的数比上一次少，或者合计比以前少，大家都看得出有更正。 */
function correctionsAt(
  plan: Plan,
  id: string,
  measure: Measure,
  { name, release }: Moment,
  earlier: readonly Moment[],
): readonly CountId[] {
  const before = earlier.at(-1)?.release;
  if (before === undefined) return [];
  const totals = earlier.map((moment) => moment.release.totals[id] ?? 0);
  const totalFell = (release.totals[id] ?? Number.POSITIVE_INFINITY) < Math.max(...totals);
  const cellsBefore = cellsAt(plan, measure, before.until);
  return cellsAt(plan, measure, release.until).flatMap(({ key, parts }) => {
    const shownBefore = cellsBefore
      .filter((cell) => cell.parts.every((part) => parts.includes(part)))
      .reduce((sum, cell) => sum + (before.counts[id]?.[cell.key] ?? 0), 0);
    const fell = (release.counts[id]?.[key] ?? 0) < shownBefore;
    return fell || totalFell ? parts.map((part) => countId(id, part, name)) : [];
  });
}
