import { z } from 'astro/zod';
import { isoDay } from '../../kinds/fields.ts';
import { measuresOf, tablesOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureIds } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import { recountsOf, releasesOf } from '../../published/schedule.ts';
import { countUntil, type PartCounts } from '../counting/count.ts';
import { canonicalJson } from './canonical-json.ts';

const secret = '内部材料，不得外传，不得放进 git 仓库，不得发到群里';
const marked = `${secret}。这是公布那天的底数`;

const keptSchema = z.strictObject({
  note: z.string(),
  code: z.int(),
  plan: z.string(),
  until: isoDay,
  /** 这一期重数了的各个取档的量，最细的每一格的真数。 */
  trueCounts: z.partialRecord(z.enum(measureIds), z.record(z.string(), z.int().nonnegative())),
});

/**
 * 一期的底数：公布那天台账里的真数。台账后来会补登、更正，那天晓得一格确数的人记得的是底数，
 * 所以审后面各期的时候照底数算。只放在办公室的台账旁边。
 */
export type KeptCounts = Omit<z.output<typeof keptSchema>, 'note'>;

/** 底数的文件名。 */
export function keptCountsName(until: string): string {
  return `公布底数-${until}.json`;
}

/** 一个文件名是不是一期底数的；是的，返回数到哪一天。 */
export function dayOfKeptCounts(name: string): string | undefined {
  return /^公布底数-(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1];
}

/** 写成文件的字。同样的底数，一个字节也不差。 */
export function keptCountsText(kept: KeptCounts): string {
  return canonicalJson({ ...kept, note: `${marked}，审下一期的时候要用，和台账锁在一起。` });
}

/** 一段文字是不是底数，或者从里面抄来的：改了文件名、去了说明也认得出。 */
export function isKeptCounts(text: string): boolean {
  return /"trueCounts"\s*:\s*\{\s*"[a-zA-Z]+"\s*:\s*\{/.test(text) || text.includes(marked);
}

/** 读一份底数的字；写坏了的返回 `undefined`。 */
export function parseKeptCounts(text: string): KeptCounts | undefined {
  try {
    const { data } = keptSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (data === undefined) return undefined;
    const { note: _, ...kept } = data;
    return kept;
  } catch {
    return undefined;
  }
}

/** 这一期要留的底数；`history` 是以前公布过的。 */
export function keptCountsOf(
  plan: Plan,
  rows: LedgerRows,
  history: readonly Progress[],
  release: Progress,
): KeptCounts {
  const { code, until } = release;
  const trueCounts = Object.fromEntries(
    recountedIn(plan, history, release).map(([id, measure]) => {
      const { counts } = countUntil(rows, plan, id, measure, until);
      const parts = finestLeaves(plan, measure);
      return [id, Object.fromEntries(parts.map((part) => [part, counts.get(part) ?? 0]))];
    }),
  );
  return { code, plan: plan.schema, until, trueCounts };
}

/** 一期里重数了的、取档的量。 */
export function recountedIn(
  plan: Plan,
  history: readonly Progress[],
  release: Progress,
): readonly (readonly [MeasureId, Measure])[] {
  const all = [...history.filter(({ until }) => until < release.until), release];
  return measuresOf(plan).filter(
    ([id, measure]) =>
      measure.protect && recountsOf(plan, id, measure, all).at(-1)?.until === release.until,
  );
}

/** 这个系列以前各期里，要底数而没有留的，数到哪一天。 */
export function withoutKept(
  plan: Plan,
  history: readonly Progress[],
  allKept: readonly KeptCounts[],
): readonly string[] {
  const releases = releasesOf(plan, history);
  return releases
    .filter(({ until }) => allKept.every((kept) => kept.until !== until))
    .filter((release) => recountedIn(plan, releases, release).length > 0)
    .map(({ until }) => until);
}

/** 一个量最细的格子，后来并掉的也在里面。 */
export function finestLeaves(plan: Plan, measure: Measure): readonly string[] {
  return tablesOf(plan, measure, '').flatMap(({ leaves }) => leaves);
}

/** 一个量在公布过的一期里的真数。 */
export type PastCounts = (
  entry: readonly [MeasureId, Measure],
  until: string,
) => { readonly counts: PartCounts };

/** 留了底数的照底数；没有的照今天的台账数。 */
export function pastCounts(
  plan: Plan,
  rows: LedgerRows,
  allKept: readonly KeptCounts[],
): PastCounts {
  return ([id, measure], until) => {
    const kept = allKept.find((each) => each.until === until)?.trueCounts[id];
    return kept === undefined
      ? countUntil(rows, plan, id, measure, until)
      : { counts: new Map(Object.entries(kept)) };
  };
}
