import { partsOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import { releasesOf } from '../../published/schedule.ts';
import { finestLeaves, type KeptCounts, parseKeptCounts, recountedIn } from './kept-counts.ts';
import type { Refusal } from './refusals.ts';

/** 台账旁边的一份底数：文件名里写的是哪一期，里面的字。 */
export interface KeptFile {
  readonly name: string;
  readonly until: string;
  readonly text: string;
}

/** 读来的底数；不能用的，一份一句。 */
export interface ReadKept {
  readonly kept: readonly KeptCounts[];
  readonly refusals: readonly Refusal[];
}

/**
 * 这个系列以前各期的底数。没有公布（收回了）的一期、旧系列的一期，留着的底数不理。
 * 写坏了的、别的系列的、和公布的对不上的，一份一句。
 */
export function readKeptCounts(
  files: readonly KeptFile[],
  plan: Plan,
  history: readonly Progress[],
): ReadKept {
  const kept: KeptCounts[] = [];
  const refusals: Refusal[] = [];
  const releases = releasesOf(plan, history);
  for (const release of releases) {
    const file = files.find(({ until }) => until === release.until);
    if (file === undefined) continue;
    const recounted = recountedIn(plan, releases, release);
    const found = parseKeptCounts(file.text);
    const wrong = found === undefined ? '写坏了' : misfit(plan, release, recounted, found);
    if (found !== undefined && wrong === undefined) kept.push(found);
    else {
      refusals.push({
        code: 'R-KEPT-COUNTS',
        message: `台账旁边的 ${file.name} ${wrong}，不能照它审。找回公布那天留下的那一份；找不回的，把它挪走，就照今天的台账算。`,
      });
    }
  }
  return { kept, refusals };
}

/** 哪里和公布的对不上；都对得上的返回 `undefined`。 */
function misfit(
  plan: Plan,
  release: Progress,
  recounted: readonly (readonly [MeasureId, Measure])[],
  { code, plan: schema, until, trueCounts }: KeptCounts,
): string | undefined {
  if (schema !== release.plan) return `是系列 ${schema} 的，不是 ${release.plan} 的`;
  if (until !== release.until) return `里面是数到 ${until} 的底数`;
  const isSame =
    code === release.code &&
    Object.keys(trueCounts).length === recounted.length &&
    recounted.every(([id, measure]) => {
      const counts = trueCounts[id];
      return counts !== undefined && fits(plan, [id, measure], release, counts);
    });
  return isSame ? undefined : `和公布的第 ${release.until} 期对不上`;
}

/** 每格的真数都在印的那一档里，每张表加起来都是同一个数，合计也对得上。 */
function fits(
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  { counts, totals, totalBands, until }: Progress,
  trueCounts: Readonly<Record<string, number>>,
): boolean {
  const finest = finestLeaves(plan, measure);
  const isWhole =
    Object.keys(trueCounts).length === finest.length && finest.every((part) => part in trueCounts);
  const sumOf = (parts: readonly string[]) =>
    parts.reduce((sum, part) => sum + (trueCounts[part] ?? 0), 0);
  const [total = 0, ...others] = tablesOf(plan, measure, '').map(({ leaves }) => sumOf(leaves));
  return (
    isWhole &&
    others.every((sum) => sum === total) &&
    (totals[id] ?? total) === total &&
    (totalBands[id] ?? bandOf(total)) === bandOf(total) &&
    Object.entries(counts[id] ?? {}).every(
      ([leaf, shown]) => bandOf(sumOf(partsOf(plan, measure, leaf, until))) === shown,
    )
  );
}
