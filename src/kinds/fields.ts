import { z } from 'astro/zod';

/** 公历日期，统一输出 `YYYY-MM-DD`。YAML 里不加引号的日期会变成 UTC 零点的 `Date`，换个时区构建就差一天。 */
export const isoDay = z.union([
  z.iso.date(),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

/** 一句给人看的话，不能是空的。可以带 `〔据 …〕`、`〔待核实〕` 这样的记号（见 markdown/notation.ts）。 */
export const line = z.string().trim().min(1);

/** 若干句话，至少一句。 */
export const lines = z.array(line).min(1);

/** 编号：纯数字，每类一段，永不改、永不重用。 */
export const codeBetween = (first: number, last: number) =>
  z
    .int()
    .min(first)
    .max(last)
    .describe('这一页的编号，就是网址：取这一段里下一个没用过的号，定了永不改、永不重用。');

/** 任一类页面的编号，用来互相引用；有没有这一页由 checks 去查。 */
export const codeRef = z.int().min(1001).max(699999);

/** 条款的引用：`4999#2-7` 是 4999 号文件的二（七）；`2999#3` 是 2999 号村规的第三条。 */
export const clauseRef = z.string().regex(/^[1-9]\d{3,5}#[a-z0-9._]+(?:-[a-z0-9._]+)*$/);

/** 村的代号，写在 content/villages.json 里。 */
export const villageId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .describe('哪个村、哪个社区：写它在 content/villages.json 里的代号，不写村名。');

/** 官方网页地址：只收 gov.cn，因为转载和镜像常被劫持，不能给村民点。 */
export const officialUrl = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((address) => /(?:^|\.)gov\.cn$/.test(new URL(address).hostname), {
    params: { rule: 'official-url' },
    abort: true,
  })
  .refine((address) => !/[，。；：、！？（）《》“”]/u.test(address), {
    params: { rule: 'url-only' },
  });

/** 停用的一页：地址和页面都留着，写明从哪天起、为什么停用、改看哪一页。 */
const withdrawal = z.strictObject({
  on: isoDay.describe('从哪天起停用。'),
  why: line.describe('为什么停用，一句话说给看到旧网址的人。'),
  instead: codeRef.optional().describe('改看哪一页：同一类的编号；没有接替的不写。'),
});
export type Withdrawn = z.output<typeof withdrawal>;

/** 停用的说明；没有停用的不写。 */
export const withdrawn = withdrawal
  .optional()
  .describe('这一页停用了才写：地址和页面都留着，写明从哪天起、为什么、改看哪一页。');

/** 演示数据的标志：写了 `true`，页面上就挂「演示」牌子。 */
export const demo = z
  .boolean()
  .default(false)
  .describe('只是演示、不是真事的才写 `true`，页面上会挂「演示」牌子；真事不写。');
