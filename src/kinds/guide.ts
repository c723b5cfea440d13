import { z } from 'astro/zod';
import { isoDay, line } from './fields.ts';

/** 指南和说明页，如怎么用这个网站、怎么发布一页。没有编号，地址是 /guide/文件名/。 */
export const guideSchema = z.strictObject({
  title: line,
  summary: line,
  /** 给谁看。 */
  audience: z.enum(['villagers', 'publishers']),
  /** 列表里的次序，小的在前。 */
  order: z.int(),
  /** 写定或改定的日子。 */
  written: isoDay,
});

export type Guide = z.output<typeof guideSchema>;
