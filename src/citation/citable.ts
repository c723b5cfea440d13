import { z } from 'astro/zod';
import { typeNames } from './document-type.ts';

const text = z.string();
const types = Object.keys(typeNames) as [keyof typeof typeNames];

/** 可以单独引用的一条。 */
const citableClause = z.strictObject({
  anchor: text,
  /** 怎么称呼，如「二（八）」。 */
  label: text,
  /** 题目写哪一个：通知里印发的方案，写方案的。 */
  title: text,
  /** 开头几个字，好认。 */
  opening: text,
});
export type CitableClause = z.output<typeof citableClause>;

/** 引用一页要知道的。 */
const citablePage = z.strictObject({
  code: z.int(),
  title: text,
  author: text,
  type: z.enum(types),
  /** 停用的话：从哪天起、为什么；没有停用的不写。 */
  withdrawn: text.optional(),
  /** 这一页自己的日子，看不到历史的时候用；没有的不写。 */
  day: z.iso.date().optional(),
  /** 印在纸上，每张顶上的话。 */
  sheet: text,
  clauses: z.array(citableClause),
});
export type CitablePage = z.output<typeof citablePage>;

/** 全站可以引用的各页，和引用哪一页都一样的几样。网站生成时写进一个 JSON，写「怎么引用」的脚本读它。 */
export const citableSchema = z.strictObject({
  /** 嘴上怎么叫这个网站。 */
  site: text,
  /** 网站挂出去的网址；没有定的不写。 */
  root: text.optional(),
  /** 照哪一天看，当作引用的日子：网页打开了，脚本换成当天的。 */
  asOf: z.iso.date().optional(),
  pages: z.array(citablePage),
});
export type Citable = z.output<typeof citableSchema>;
