import { z } from 'astro/zod';
import { codeBetween, isoDay, line, withdrawn } from './fields.ts';

/** 文件原文。正文一字不改；原文的错处用 `〔原文如此〕` 标在后面。 */
export const noticeSchema = z.strictObject({
  code: codeBetween(4001, 4999),
  /** 文件的标题，如「关于印发《…》的通知」。 */
  title: line,
  /** 列表和面包屑用的短名。 */
  short: line,
  /** 一句话说清它管什么。 */
  summary: line,
  /** 发文机关。 */
  issuer: line,
  /** 文号；原件没有就不写。 */
  number: line.optional(),
  /** 成文日期，不是上网日期。 */
  issued: isoDay,
  /** 附注，如「此件公开发布」。 */
  remark: line.optional(),
  /** 村民嘴上怎么叫它。 */
  aliases: z.array(line).default([]),
  /** 停止执行的日子；缺省表示没有宣布停止。 */
  repealed: isoDay.optional(),
  withdrawn,
});

export type Notice = z.output<typeof noticeSchema>;
