import { z } from 'astro/zod';
import { codeBetween, codeRef, demo, isoDay, line, villageId, withdrawn } from './fields.ts';

/** 村规民约定了没有。停用了的另写 `withdrawn`。 */
export const rulesStatuses = { draft: '草案，还没有通过', 'in-force': '通过了' } as const;

const count = z.int().min(1);

/** 村民会议表决的数，照会议记录写。 */
export const adoptionSchema = z.strictObject({
  by: z
    .enum(['people', 'households'])
    .describe('到会按哪样算：people 是18周岁以上村民，households 是每户一名代表。'),
  eligible: count.describe('应到多少；外出联系不上、回不来的不计入。'),
  present: count.describe('实到多少。'),
  inFavour: count.describe('同意多少。'),
  others: z.int().min(0).describe('反对的和弃权的合起来多少；不分开写。'),
  notified: isoDay.describe('哪天通知大家开会。'),
  urgent: line.optional().describe('没有提前10天通知的，遇到了什么特殊情况。'),
});
export type Adoption = z.output<typeof adoptionSchema>;

/** 镇里审过的一条：那一句话改了，就要再审。 */
const reviewedClause = z.strictObject({
  clause: z
    .string()
    .regex(/^[1-9]\d*(?:\.\d+)?$/)
    .describe('第几条，只写数，如 3。'),
  said: line.describe('审过的那一句，照抄正文。'),
});

const reviewSchema = z.strictObject({
  on: isoDay.describe('镇里哪天审的。'),
  by: line.describe('镇里哪个机构、哪个岗位审的；不写人名。'),
  clauses: z.array(reviewedClause).default([]).describe('专门审过、认为合法的几句。'),
  note: line.optional().describe('审查意见，一句话。'),
});

/** 一个村的村规民约；正文分章分条。 */
export const rulesSchema = z.strictObject({
  code: codeBetween(2001, 2999),
  title: line.describe('叫什么，如「某村村规民约」。'),
  summary: line.describe('一句话说清管哪些事。'),
  village: villageId,
  status: z
    .enum(['draft', 'in-force'])
    .default('in-force')
    .describe('draft 是草案，还没有通过；in-force 是村民会议通过了。'),
  proposed: isoDay.optional().describe('草案哪天公布给大家看。'),
  adopted: isoDay.optional().describe('村民会议通过的日子；草案没有。'),
  meeting: codeRef.optional().describe('通过它的那次村民会议。'),
  adoption: adoptionSchema.optional().describe('村民会议表决的数；通过了的都要写。'),
  reviewed: reviewSchema.optional().describe('表决以前镇里审查的情况。'),
  filed: isoDay.optional().describe('报镇政府备案的日子。'),
  effective: isoDay.optional().describe('从哪天起施行；草案没有。'),
  aliases: z.array(line).default([]).describe('村民嘴上怎么叫它、怎么问它。'),
  demo,
  withdrawn,
});

export type Rules = z.output<typeof rulesSchema>;
