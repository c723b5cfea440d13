import { leavesOf, measuresOf, type Table, tablesOf } from './leaves.ts';
import { type MeasureId, measureFacts } from './measure.ts';
import { type Measure, type Plan, roundingBase } from './plan.ts';
import { type Progress, progressSchema } from './progress.ts';
import { type Window, windowOf } from './rounding.ts';

/** 一处不对：在公布的哪里，怎么不对。 */
export interface ReleaseFault {
  readonly path: readonly string[];
  readonly message: string;
}

/** 对着计划查的公布。已经停了的旧系列只查样子，因为它的计划不在了。 */
export function progressSchemaFor(plan: Plan) {
  return progressSchema.superRefine((release, context) => {
    if (plan.closed.includes(release.plan)) return;
    for (const { path, message } of releaseFaults(release, plan)) {
      context.addIssue({ code: 'custom', path: [...path], message, params: { rule: 'release' } });
    }
  });
}

/**
 * 一次公布对着计划查：格子是计划里的；只说在哪一档的，第一张表一格不少，别的表要么全登、要么全不登；
 * 小的不比大的多，合计对得上。
 * 几次公布前后对不对，见 published/series-faults.ts。
 */
export function* releaseFaults(release: Progress, plan: Plan): Iterable<ReleaseFault> {
  if (release.plan !== plan.schema) {
    yield { path: ['plan'], message: `系列 ${release.plan} 不是计划里的 ${plan.schema}。` };
    return;
  }
  yield* dayFaults(release, plan);
  yield* unknownMeasures(release, plan);
  for (const [id, measure] of measuresOf(plan)) {
    yield* cellFaults(release, plan, id, measure);
    yield* nestingFaults(release, plan, id, measure);
    yield* totalFaults(release, plan, id, measure);
    yield* reachedFaults(release, plan, id, measure);
  }
}

function* dayFaults({ until, published }: Progress, { start }: Plan): Iterable<ReleaseFault> {
  if (until < start) {
    yield { path: ['until'], message: `数到 ${until}，比计划开始的 ${start} 还早。` };
  }
  if (published < until) {
    yield { path: ['published'], message: `公布的日子 ${published} 比数到的 ${until} 还早。` };
  }
}

function* unknownMeasures(release: Progress, plan: Plan): Iterable<ReleaseFault> {
  for (const field of ['counts', 'reached', 'totals', 'totalBands'] as const) {
    for (const id of Object.keys(release[field])) {
      if (id in plan.measures) continue;
      yield { path: [field, id], message: `计划里没有 ${id} 这个量。` };
    }
  }
}

function* cellFaults(
  release: Progress,
  plan: Plan,
  id: MeasureId,
  measure: Measure,
): Iterable<ReleaseFault> {
  const cells = release.counts[id];
  if (cells === undefined) return;
  const leaves = leavesOf(plan, measure, release.until);
  for (const [leaf, value] of Object.entries(cells)) {
    const path = ['counts', id, leaf];
    if (!leaves.includes(leaf)) yield { path, message: `${measure.label}没有 ${leaf} 这一格。` };
    if (measure.protect && value % roundingBase !== 0) {
      yield {
        path,
        message: `${measure.label}的 ${leaf} 写了 ${value}，不是${roundingBase}的倍数。`,
      };
    }
  }
  if (!measure.protect) return;
  for (const [place, table] of tablesOf(plan, measure, release.until).entries()) {
    if (place > 0 && isWithheld(table, cells)) continue;
    for (const leaf of table.leaves.filter((leaf) => !(leaf in cells))) {
      yield { path: ['counts', id], message: `${measure.label}少了 ${leaf} 这一格。` };
    }
  }
}

function* nestingFaults(
  { counts }: Progress,
  plan: Plan,
  id: MeasureId,
  { label, within }: Measure,
): Iterable<ReleaseFault> {
  const cells = counts[id];
  if (cells === undefined || within === undefined) return;
  const whole = plan.measures[within]?.label ?? within;
  for (const [leaf, value] of Object.entries(cells)) {
    const most = counts[within]?.[leaf];
    if (most !== undefined && value <= most) continue;
    yield {
      path: ['counts', id, leaf],
      message: `${label}的 ${leaf} 是 ${value}，比${whole}的 ${most ?? '没报'} 还多。`,
    };
  }
}

function* totalFaults(
  { counts, totals, totalBands, until }: Progress,
  plan: Plan,
  id: MeasureId,
  measure: Measure,
): Iterable<ReleaseFault> {
  const exact = totals[id];
  const inBand = totalBands[id];
  if (exact !== undefined && measure.exactTotal !== true) {
    const path = ['totals', id];
    yield { path, message: `${measure.label}的合计，计划里没有说照实公布。` };
  }
  if (inBand !== undefined && (!measure.protect || exact !== undefined)) {
    const path = ['totalBands', id];
    yield { path, message: `${measure.label}的合计已经照实登了，不再写在哪一档。` };
  }
  const said = exact === undefined ? inBand : exact;
  if (said === undefined) return;
  const possible = exact === undefined ? windowOf(said) : { least: said, most: said };
  for (const table of tablesOf(plan, measure, until)) {
    if (isWithheld(table, counts[id] ?? {})) continue;
    const { least, most } = sumWindow(table, counts[id] ?? {});
    if (possible.most >= least && possible.least <= most) continue;
    yield {
      path: [exact === undefined ? 'totalBands' : 'totals', id],
      message: `${measure.label}的合计 ${said} 和各格对不上：照各格只能在 ${least} 到 ${most} 之间。`,
    };
  }
}

type Cells = Readonly<Record<string, number>>;

/** 一张表这一期一格也没有登。 */
export function isWithheld({ leaves }: Table, cells: Cells): boolean {
  return leaves.every((leaf) => !(leaf in cells));
}

/** 一张表的真数加起来可能在哪一段：各格的档之和，到每格都再多四件。 */
export function sumWindow({ leaves }: Table, cells: Cells): Window {
  const windows = leaves.map((leaf) => windowOf(cells[leaf] ?? 0));
  return {
    least: windows.reduce((sum, { least }) => sum + least, 0),
    most: windows.reduce((sum, { most }) => sum + most, 0),
  };
}

function* reachedFaults(
  { counts, reached, until }: Progress,
  { start, targets }: Plan,
  id: MeasureId,
  { label }: Measure,
): Iterable<ReleaseFault> {
  for (const [village, day] of Object.entries(reached[id] ?? {})) {
    const path = ['reached', id, village];
    const needed = targets[id]?.[village] ?? 1;
    if (!('act' in measureFacts[id])) {
      yield { path, message: `${label}不是公务，不写办到的日子。` };
    } else if (day < start || day > until) {
      yield {
        path,
        message: `${label}的 ${village} 办到的日子 ${day} 不在 ${start} 到 ${until} 之间。`,
      };
    } else if ((counts[id]?.[village] ?? 0) < needed) {
      yield { path, message: `${label}的 ${village} 还没有到 ${needed}，不能写办到的日子。` };
    }
  }
}
