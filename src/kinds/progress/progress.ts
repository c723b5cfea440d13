import { z } from 'astro/zod';
import { codeBetween, demo, isoDay, villageId } from '../fields.ts';
import { type MeasureId, measureFacts, measureIds } from './measure.ts';
import { roundingBase, seriesId } from './plan.ts';

/**
 * 格子的名字：一样或两样的代号，如 村、方面、纠纷类别、问题/回答。汉字写不进来；
 * 只能是计划里有的那几格，由 `progressSchemaFor` 对着计划查，所以也写不进人名。
 */
const cellKey = z
  .string()
  .max(49)
  .regex(/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)?$/);

const count = z.int().nonnegative();

/** 只说在哪一档的格子，印这一档最小的数，只能是 5 的倍数。 */
const band = count.multipleOf(roundingBase);

const cellsOf = (id: MeasureId) =>
  z
    .record(cellKey, 'aboutHouseholds' in measureFacts[id] ? band : count)
    .optional()
    .describe(
      'aboutHouseholds' in measureFacts[id]
        ? '各格在哪一档，印这一档最小的数，是 5 的倍数。'
        : '各格的数，照实写。',
    );

/** 各量各格的数，从计划的头一天累计到 `until`。没报的不写，不写零。 */
const counts = z.strictObject(
  Object.fromEntries(measureIds.map((id) => [id, cellsOf(id)])) as Record<
    MeasureId,
    ReturnType<typeof cellsOf>
  >,
);

/**
 * 一次进度公布：content/progress/YYYY-MM-DD.json。只有封闭的名字、整数和日子，没有一句自由的话；
 * 题目、摘要、谁统计的由计划和日子生成。公布后一个字节也不改，有错在下一次更正。
 */
export const progressSchema = z.strictObject({
  code: codeBetween(7001, 7999),
  plan: seriesId.describe('哪个系列的计划。'),
  until: isoDay.describe('数到哪一天为止。'),
  published: isoDay.describe('公布的日子。'),
  counts: counts.describe('各量各格的数，从头一天累计到 until；没报的不写，不写零。'),
  reached: z
    .partialRecord(z.enum(measureIds), z.record(villageId, isoDay))
    .default({})
    .describe('公务办到的那天：量 → 村 → 头一次办的日子；走访是走满应走访户数的日子。'),
  totals: z
    .partialRecord(z.enum(measureIds), count)
    .default({})
    .describe('全镇照实的合计；条件不够的那一期没有。'),
  totalBands: z
    .partialRecord(z.enum(measureIds), band)
    .default({})
    .describe('照实的合计不能登的那一期，合计在哪一档；同一个量和 `totals` 只有一样。'),
  demo,
});

export type Progress = z.output<typeof progressSchema>;
