import { z } from 'astro/zod';
import { codeBetween, codeRef, demo, isoDay, line, villageId, withdrawn } from './fields.ts';

/** 一个村的村规民约；正文分章分条。 */
export const rulesSchema = z.strictObject({
  code: codeBetween(2001, 2999),
  title: line,
  summary: line,
  village: villageId,
  /** 村民会议通过的日子。 */
  adopted: isoDay,
  /** 通过它的那次村民会议。 */
  meeting: codeRef.optional(),
  /** 报镇政府备案的日子。 */
  filed: isoDay.optional(),
  /** 从哪天起施行。 */
  effective: isoDay,
  /** 村民嘴上怎么叫它、怎么问它。 */
  aliases: z.array(line).default([]),
  demo,
  withdrawn,
});

export type Rules = z.output<typeof rulesSchema>;
