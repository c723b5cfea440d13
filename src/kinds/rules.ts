import { z } from 'astro/zod';
import { codeBetween, codeRef, demo, isoDay, line, villageId, withdrawn } from './fields.ts';

/** 一个村的村规民约；正文分章分条。 */
export const rulesSchema = z.strictObject({
  code: codeBetween(2001, 2999),
  title: line.describe('叫什么，如「某村村规民约」。'),
  summary: line.describe('一句话说清管哪些事。'),
  village: villageId,
  adopted: isoDay.describe('村民会议通过的日子。'),
  meeting: codeRef.optional().describe('通过它的那次村民会议。'),
  filed: isoDay.optional().describe('报镇政府备案的日子。'),
  effective: isoDay.describe('从哪天起施行。'),
  aliases: z.array(line).default([]).describe('村民嘴上怎么叫它、怎么问它。'),
  demo,
  withdrawn,
});

export type Rules = z.output<typeof rulesSchema>;
