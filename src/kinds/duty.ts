import { z } from 'astro/zod';
import { codeRef, demo, isoDay, line, villageId } from './fields.ts';

/** 按期的几种：按季、按月、出了一件事以后几天，或者死的一天。 */
const dutyRhythms = ['quarter', 'month', 'event', 'once'] as const;

/** 一样要按期公开的，写在 content/duties.json。法条给的期限，不是镇里自己的打算。 */
export const dutySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('代号，定了不改。'),
  title: line.describe('要公开什么，如“村务每季度公布”。'),
  every: z
    .enum(dutyRhythms)
    .describe('quarter 每季度，month 每月，event 出了一件事以后，once 只有一次。'),
  day: z
    .int()
    .min(1)
    .max(28)
    .optional()
    .describe('按季、按月的：下一期头一个月的几日以前；不写的，这一期里公布。'),
  within: z.int().min(1).max(365).optional().describe('出了一件事以后几天以内。'),
  working: z.boolean().default(false).describe('几天是不是只数工作日。'),
  on: isoDay.optional().describe('只有一次的，哪天以前。'),
  kept: z.int().min(1).max(3650).optional().describe('公布了至少要留几天。'),
  board: z.boolean().default(false).describe('是不是只贴在村务公开栏，网站不登。'),
  codes: z
    .array(codeRef)
    .default([])
    .describe('哪几页是这一样的公开，写编号；登了就添上。没有写在这里的，一页也不算。'),
  villages: z.array(villageId).default([]).describe('哪几个村各要公开；全镇的空着。'),
  from: isoDay.describe('从哪天起算；以前的不查。'),
  until: isoDay.optional().describe('到哪天不再要了。'),
  source: line.describe('哪部法、哪份文件的第几条。'),
  mark: z.enum(['verified', 'secondary']).describe('看没看过原文。'),
  demo,
});
export type Duty = z.output<typeof dutySchema>;
/** 文件里写的样子：可以不写的都可以没有。 */
export type WrittenDuty = z.input<typeof dutySchema>;

/** 这个镇要按期公开的；没有这个文件的，一样也没有。 */
export const dutiesSchema = z.array(dutySchema);
