import { z } from 'astro/zod';
import { codeBetween, isoDay, line, withdrawn } from './fields.ts';

/** 文件原文。正文一字不改；原文的错处用 `〔原文如此〕` 标在后面。 */
export const noticeSchema = z.strictObject({
  code: codeBetween(4001, 4999),
  title: line.describe('文件的标题，如「关于印发《…》的通知」。'),
  short: line.describe('列表和面包屑用的短名。'),
  summary: line.describe('一句话说清它管什么。'),
  issuer: line.describe('发文机关。'),
  number: line.optional().describe('文号；原件没有就不写。'),
  issued: isoDay.describe('成文日期，不是上网日期。'),
  remark: line.optional().describe('附注，如「此件公开发布」。'),
  aliases: z.array(line).default([]).describe('村民嘴上怎么叫它。'),
  repealed: isoDay.optional().describe('停止执行的日子；缺省表示没有宣布停止。'),
  withdrawn,
});

export type Notice = z.output<typeof noticeSchema>;
