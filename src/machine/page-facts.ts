import { z } from 'astro/zod';

const text = z.string();
const day = z.iso.date();

/** 凭的一份法律、文件或答复，或者一份旁证。 */
const factSource = z.strictObject({
  title: text,
  number: text.optional(),
  issuer: text,
  issued: text.optional(),
  effective: day.optional(),
  url: text.optional(),
  seen: day,
  /** `verified` 看过官方原文；`secondary` 只有旁证。 */
  mark: z.enum(['verified', 'secondary']),
});
export type FactSource = z.output<typeof factSource>;

/** 一页开头的几项：写成 Markdown 时放在最前面。正文从做好的网页来，这里只有页面上靠别处说的。 */
const pageFacts = z.strictObject({
  code: z.int(),
  /** 哪一类，照网页上的叫法。 */
  kind: text,
  title: text,
  village: text.optional(),
  demo: z.boolean(),
  /** 停用、草案、抄来没核对的，和一件事办到哪一步；平常的没有。 */
  status: text.optional(),
  /** 办到哪一步、过没过期，照这一天看。 */
  asOf: day.optional(),
  /** 这一页自己的日子：名目（英文）和日子，如 `checked`。 */
  own: z.record(text, day),
  /** 头一版、最近一版是哪天登的；看不到历史的没有。 */
  published: day.optional(),
  updated: day.optional(),
  sources: z.array(factSource),
});
export type PageFacts = z.output<typeof pageFacts>;

/** 全部有编号的页。网站生成时写进一个 JSON，写 Markdown 的脚本读它。 */
export const machineFactsSchema = z.strictObject({
  /** 网站挂出去的网址；没有定的不写。 */
  root: text.optional(),
  pages: z.array(pageFacts),
});
export type MachineFacts = z.output<typeof machineFactsSchema>;
