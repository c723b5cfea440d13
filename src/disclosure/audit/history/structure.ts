import { type AuditedPlan, measureIn, type PlannedMeasure } from './audited-plan.ts';
import { cellsAt, isCountedAnew } from './cells.ts';
import { type PrintedRelease, sameNumbers } from './printed.ts';

/** 一期公布自己的毛病：格子不全、不是 5 的倍数、印出来里面的比外面的多、多了别的数。 */
export function* faultsIn(plan: AuditedPlan, release: PrintedRelease): Iterable<string> {
  const at = `${release.path}：`;
  if (!release.path.endsWith(`/${release.until}.json`))
    yield `${at}文件名和数到哪天（${release.until}）对不上。`;
  if (release.published < release.until) yield `${at}公布的日子比数到的日子还早。`;
  for (const [id, numbers] of Object.entries(release.counts)) {
    const measure = measureIn(plan, id);
    if (measure === undefined) yield `${at}计划里没有 ${id} 这个量。`;
    else yield* cellFaults(plan, id, measure, release, numbers, at);
  }
  for (const id of Object.keys(release.totals)) {
    if (measureIn(plan, id)?.exactTotal !== true) yield `${at}${id} 不该有照实的全镇合计。`;
    else if (release.counts[id] === undefined) yield `${at}${id} 有合计，没有各格。`;
  }
  for (const [id, band] of Object.entries(release.totalBands)) {
    const measure = measureIn(plan, id);
    if (measure?.protect !== true || measure.offsetGroup !== undefined)
      yield `${at}${id} 不该有合计的档。`;
    else if (release.counts[id] === undefined) yield `${at}${id} 有合计的档，没有各格。`;
    else if (release.totals[id] !== undefined) yield `${at}${id} 的合计登了两样。`;
    if (band % plan.roundingBase !== 0) {
      yield `${at}${id} 的合计的档不是 ${plan.roundingBase} 的倍数。`;
    }
  }
  for (const [id, days] of Object.entries(release.reached)) {
    if (measureIn(plan, id)?.protect !== false) yield `${at}${id} 不该有办到的日子。`;
    const villages = plan.dimensions.village ?? [];
    for (const [village, day] of Object.entries(days)) {
      if (!villages.includes(village) || day > release.until) yield `${at}${id} 办到的日子不对。`;
    }
  }
}

function* cellFaults(
  plan: AuditedPlan,
  id: string,
  measure: PlannedMeasure,
  release: PrintedRelease,
  numbers: Readonly<Record<string, number>>,
  at: string,
): Iterable<string> {
  const tables = measure.tables.map((dimensions) =>
    cellsAt(plan, dimensions, release.until).map(({ key }) => key),
  );
  const expected = new Set(tables.flat());
  const stray = Object.keys(numbers).filter((key) => !expected.has(key));
  if (stray.length > 0)
    yield `${at}${measure.label}（${id}）有 ${stray.length} 个计划里没有的格子。`;
  if (!measure.protect) return;
  // 第一张以外的表，可以整张不登。
  const missing = tables.flatMap((keys, place) => {
    const gone = keys.filter((key) => numbers[key] === undefined);
    return place > 0 && gone.length === keys.length ? [] : gone;
  });
  if (missing.length > 0) yield `${at}${measure.label}（${id}）缺 ${missing.length} 个格子。`;
  if (Object.values(numbers).some((value) => value % plan.roundingBase !== 0)) {
    yield `${at}${measure.label}（${id}）有的格子不是 ${plan.roundingBase} 的倍数。`;
  }
  const outer = measure.within === undefined ? undefined : release.counts[measure.within];
  if (outer === undefined) return;
  if (Object.entries(numbers).some(([key, value]) => value > (outer[key] ?? 0))) {
    yield `${at}${measure.label}（${id}）有的格子比它外面的 ${measure.within} 还大。`;
  }
}

/** 一个系列前后的毛病：同一天两期、编号重复、印过的量又不见了、没到重数的时候数却变了。 */
export function* faultsAcross(
  plan: AuditedPlan,
  releases: readonly PrintedRelease[],
): Iterable<string> {
  if (new Set(releases.map(({ until }) => until)).size < releases.length) {
    yield `系列 ${plan.schema} 有两个文件数到同一天。`;
  }
  if (new Set(releases.map(({ code }) => code)).size < releases.length) {
    yield `系列 ${plan.schema} 有两期编号相同。`;
  }
  if (new Set(releases.map(({ demo }) => demo)).size > 1) {
    yield `系列 ${plan.schema} 把演示的数和真的数混在一起了。`;
  }
  for (const [place, release] of releases.entries()) {
    const previous = releases[place - 1];
    if (previous === undefined) continue;
    for (const [id, numbers] of Object.entries(previous.counts)) {
      const measure = measureIn(plan, id);
      if (measure === undefined || !measure.protect) continue;
      if (release.counts[id] === undefined) {
        yield `${release.path}：${measure.label}（${id}）公布过，这一期又没有了。`;
      } else if (
        !isCountedAnew(plan, id, measure, release, previous) &&
        (!sameNumbers(numbers, release.counts[id]) ||
          previous.totals[id] !== release.totals[id] ||
          previous.totalBands[id] !== release.totalBands[id])
      ) {
        yield `${release.path}：${measure.label}（${id}）还没到重数的时候，数却变了。`;
      }
    }
  }
}
