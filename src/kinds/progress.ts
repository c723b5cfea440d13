import { z } from 'astro/zod';
import { codeBetween, demo, isoDay, line, villageId } from './fields.ts';

/** 一件事在一个村办到了哪一步。没有报的不写这一项，不能当成没办。 */
export const actionStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('done'), on: isoDay }),
  z.strictObject({ step: z.literal('started'), on: isoDay }),
  z.strictObject({ step: z.literal('not-started') }),
]);

/** 走访数：走访是干部的公务，如实写。`visited` 不写表示这个村没有报数，不是零。 */
export const visitCount = z
  .strictObject({
    /** 应走访的户数。 */
    target: z.int().positive(),
    /** 已走访的户数。 */
    visited: z.int().nonnegative().optional(),
  })
  .refine((count) => (count.visited ?? 0) <= count.target, {
    path: ['visited'],
    params: { rule: 'at-most', other: 'target' },
  });

/** 一次进度公布。公布后不改；有错在下一次更正。 */
export const progressSchema = z.strictObject({
  code: codeBetween(7001, 7999),
  title: line,
  summary: line,
  /** 数到哪一天为止。 */
  until: isoDay,
  /** 公布的日子。 */
  published: isoDay,
  /** 哪个岗位统计的。 */
  countedBy: line,
  /** 各村走访。 */
  visits: z.record(villageId, visitCount),
  /** 各村八件事：村 → 事的编号 → 办到哪一步。 */
  actions: z.record(villageId, z.record(z.string().regex(/^5\d{3}$/), actionStep)),
  demo,
});

export type Progress = z.output<typeof progressSchema>;
export type ActionStep = z.output<typeof actionStep>;
export type VisitCount = z.output<typeof visitCount>;
