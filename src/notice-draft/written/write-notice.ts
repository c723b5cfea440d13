import { stringify } from 'yaml';
import type { NoticeFields } from '../fields.ts';

/** 认不出来的字段，写什么占着地方；检查会一处一处地说。 */
const TO_WRITE = {
  title: '待写：文件的标题，一字不改',
  short: '待写：列表里用的短名，二十个字以内',
  issuer: '待写：发文机关的全称，照落款写',
  issued: '待写：成文日期，写成 2026-03-02 这样，不是上网的日期',
  summary: '待写：一句话说清它管什么，村民看得懂',
} as const;

/** 写一份文件原文：front matter 照认出来的，认不准的写“待写：”，正文原样接在后面。 */
export function writeNotice(code: number, fields: NoticeFields, body: string): string {
  const { title, short, issuer, number, issued, remark } = fields;
  const front = {
    code,
    title: title ?? TO_WRITE.title,
    short: short ?? TO_WRITE.short,
    summary: TO_WRITE.summary,
    issuer: issuer ?? TO_WRITE.issuer,
    ...(number !== undefined && { number }),
    issued: issued ?? TO_WRITE.issued,
    ...(remark !== undefined && { remark }),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}`;
}
