import { z } from 'zod';
import type { AuditedPlan } from './audited-plan.ts';

/** 旧样子的计划：一个量只有一张细表（`cells`），每格加暗数再取整。只挑审核要看的几样。 */
const legacyPlan = z.object({
  schema: z.string(),
  start: z.string(),
  roundingBase: z.number(),
  dimensions: z.record(z.string(), z.array(z.string())),
  merged: z
    .record(z.string(), z.record(z.string(), z.object({ into: z.string(), since: z.string() })))
    .default({}),
  keyFingerprint: z.string(),
  measures: z.record(
    z.string(),
    z.object({
      label: z.string(),
      cells: z.array(z.string()),
      protect: z.boolean(),
      cadence: z.enum(['1w', '4w', 'once']),
      within: z.string().optional(),
      exactTotal: z.boolean().optional(),
      offsetGroup: z.string().optional(),
    }),
  ),
});

/**
 * 读旧样子的计划（`cells`、`offsetGroup`、`keyFingerprint`），只给审核用：照旧办法公布过的系列停了，
 * 公布过的数还在，照旧审。不是旧样子的返回 `undefined`。
 */
export function readLegacyPlan(value: unknown): AuditedPlan | undefined {
  const { success, data } = legacyPlan.safeParse(value);
  if (!success) return undefined;
  const measures = Object.entries(data.measures).map(([id, { cells, offsetGroup, ...measure }]) => [
    id,
    { ...measure, tables: [cells], ...(offsetGroup !== undefined && { offsetGroup }) },
  ]);
  return { ...data, measures: Object.fromEntries(measures) };
}
