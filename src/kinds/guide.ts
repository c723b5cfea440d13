import { z } from 'astro/zod';
import { isoDay, line } from './fields.ts';

/** 指南和说明页，如怎么用这个网站、怎么发布一页。没有编号，地址是 /guide/文件名/。 */
export const guideSchema = z.strictObject({
  title: line.describe('这一篇教什么，如「怎么发布一页」。'),
  summary: line.describe('一句话说清看了能做什么。'),
  audience: z.enum(['villagers', 'publishers']).describe('给谁看。'),
  order: z.int().describe('列表里的次序，小的在前。'),
  written: isoDay.describe('写定或改定的日子。'),
});

export type Guide = z.output<typeof guideSchema>;
