import {
  type AuditedMeasure,
  type CountId,
  countId,
  type Publication,
  type Statement,
} from '../system/statements.ts';
import type { AuditedPlan, PlannedMeasure } from './audited-plan.ts';
import { cellsAt, finestCells, isCountedAnew } from './cells.ts';
import { type PrintedRelease, sameNumbers } from './printed.ts';

/** 一个系列公布过的：各期现在的版本，从早到晚；和 git 里存着的、后来改掉或者撤掉的版本。 */
export interface Series {
  readonly plan: AuditedPlan;
  readonly current: readonly PrintedRelease[];
  readonly earlier: readonly PrintedRelease[];
}

/** 一个量的一张表，在审核里叫什么：如 `received/village`、`approval/question+answer`。 */
export const tableId = (measure: string, dimensions: readonly string[]): string =>
  `${measure}/${dimensions.join('+')}`;

/** 审核里的一张表是哪个量的。 */
export const measureOfTable = (id: string): string => id.split('/')[0] ?? id;

/**
 * 把一个系列写成审核懂的话：每张表自己的格子，每格在哪一档；
 * 同一个量的几张表加起来是同一个数，合计是多少、在哪一档。
 */
export function publicationOf(series: Series): Publication {
  const parts = Object.entries(series.plan.measures).flatMap(([id, measure]) =>
    measure?.protect === true ? [partOf(series, id, measure)] : [],
  );
  return {
    measures: parts.flatMap(({ measures }) =>
      measures.filter(({ moments, versions }) => moments.length + versions.length > 0),
    ),
    statements: parts.flatMap(({ statements }) => statements),
    visibleCorrections: parts.flatMap(({ corrections }) => corrections),
  };
}

interface MeasurePart {
  readonly measures: readonly AuditedMeasure[];
  readonly statements: readonly Statement[];
  readonly corrections: readonly CountId[];
}

interface Moment {
  readonly name: string;
  readonly release: PrintedRelease;
}

function partOf(
  { plan, current, earlier }: Series,
  id: string,
  measure: PlannedMeasure,
): MeasurePart {
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
  const tables = measure.tables.map((dimensions) => {
    const isPrinted = ({ release }: Moment) => hasTable(plan, id, dimensions, release);
    return { dimensions, counted: counted.filter(isPrinted), versions: versions.filter(isPrinted) };
  });
  return {
    measures: tables.map((table) => ({
      id: tableId(id, table.dimensions),
      dimensions: table.dimensions,
      cells: finestCells(plan, table.dimensions),
      ...(measure.within !== undefined && { within: tableId(measure.within, table.dimensions) }),
      moments: table.counted.map(({ name }) => name),
      versions: table.versions.map(({ name, release }) => ({ moment: name, of: release.until })),
    })),
    statements: [...counted, ...versions].flatMap((moment) => saidBy(plan, id, measure, moment)),
    corrections: tables.flatMap((table) =>
      table.counted.flatMap((moment, place) =>
        correctionsAt(plan, id, table.dimensions, moment, {
          before: table.counted[place - 1],
          earlier: counted.filter(({ name }) => name < moment.name),
        }),
      ),
    ),
  };
}

/** 这一期登了这张表；第一张以外的表，有的期整张不登。 */
function hasTable(
  plan: AuditedPlan,
  id: string,
  dimensions: readonly string[],
  { counts, until }: PrintedRelease,
): boolean {
  return cellsAt(plan, dimensions, until).some(({ key }) => counts[id]?.[key] !== undefined);
}

/** 这个量在两个版本里一样，或者旧版本里没有。 */
function isSame(id: string, version: PrintedRelease, current: PrintedRelease | undefined): boolean {
  const old = version.counts[id];
  if (old === undefined) return true;
  const now = current?.counts[id];
  return (
    now !== undefined &&
    sameNumbers(old, now) &&
    version.totals[id] === current?.totals[id] &&
    version.totalBands[id] === current?.totalBands[id]
  );
}

function saidBy(
  plan: AuditedPlan,
  id: string,
  measure: PlannedMeasure,
  moment: Moment,
): readonly Statement[] {
  const { release, name } = moment;
  const printed = measure.tables.filter((dimensions) => hasTable(plan, id, dimensions, release));
  const sums = printed.map((dimensions) =>
    finestCells(plan, dimensions).map((cell) => countId(tableId(id, dimensions), cell, name)),
  );
  const cells = printed.flatMap((dimensions) =>
    cellsAt(plan, dimensions, release.until).flatMap(({ key, parts }): Statement[] => {
      const shown = release.counts[id]?.[key];
      if (shown === undefined) return [];
      const plus = parts.map((part) => countId(tableId(id, dimensions), part, name));
      return [cellStatement(plan, measure, { plus, parts, shown })];
    }),
  );
  const total = release.totals[id];
  if (total !== undefined) {
    return [
      ...cells,
      ...sums.map((plus): Statement => ({ says: 'exact', form: { plus }, value: total })),
    ];
  }
  const inBand = release.totalBands[id];
  const bands = inBand === undefined ? [] : sums.map((plus) => between(plan, plus, inBand));
  return [...cells, ...bands, ...tiesOf(sums)];
}

function cellStatement(
  plan: AuditedPlan,
  { offsetGroup }: PlannedMeasure,
  { plus, parts, shown }: { plus: readonly CountId[]; parts: readonly string[]; shown: number },
): Statement {
  if (offsetGroup === undefined) return between(plan, plus, shown);
  const offsets = parts.map((part) => `${offsetGroup}|${part}`);
  return { says: 'rounded', form: { plus }, shown, roundingBase: plan.roundingBase, offsets };
}

function between({ roundingBase }: AuditedPlan, plus: readonly CountId[], low: number): Statement {
  return { says: 'between', form: { plus }, low, high: low + roundingBase - 1 };
}

/** 几张表数的是同样的事，加起来是同一个数。 */
function tiesOf([first, ...others]: readonly (readonly CountId[])[]): readonly Statement[] {
  if (first === undefined) return [];
  return others.map((minus) => ({ says: 'exact', form: { plus: first, minus }, value: 0 }));
}

/** 印的数比上一次少，或者合计比以前少，大家都看得出有更正。 */
function correctionsAt(
  plan: AuditedPlan,
  id: string,
  dimensions: readonly string[],
  { name, release }: Moment,
  { before, earlier }: { before: Moment | undefined; earlier: readonly Moment[] },
): readonly CountId[] {
  if (before === undefined) return [];
  const least = earlier.map(
    ({ release: { totals, totalBands } }) => totals[id] ?? totalBands[id] ?? 0,
  );
  const inBand = release.totalBands[id];
  const most =
    release.totals[id] ??
    (inBand === undefined ? Number.POSITIVE_INFINITY : inBand + plan.roundingBase - 1);
  const totalFell = most < Math.max(...least);
  const cellsBefore = cellsAt(plan, dimensions, before.release.until);
  return cellsAt(plan, dimensions, release.until).flatMap(({ key, parts }) => {
    const shownBefore = cellsBefore
      .filter((cell) => cell.parts.every((part) => parts.includes(part)))
      .reduce((sum, cell) => sum + (before.release.counts[id]?.[cell.key] ?? 0), 0);
    const fell = (release.counts[id]?.[key] ?? 0) < shownBefore;
    return fell || totalFell
      ? parts.map((part) => countId(tableId(id, dimensions), part, name))
      : [];
  });
}
