import { z } from 'astro/zod';
import { codeRef, isoDay, line } from './fields.ts';
import { contact } from './policy.ts';

/** 全站设置，写在 content/site.json。换一个镇，先改这里。 */
export const siteSchema = z.strictObject({
  /** 这个镇的代号，如「baishi」，定了就不改：查旧账只查同一个代号的。 */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** 网站名，如「白石镇明白栏」。 */
  name: line,
  /** 镇名的全称，如「重庆市黔江区白石镇」。 */
  town: line,
  /** 主办单位。 */
  sponsor: line,
  /** 网站挂出去的完整网址，如 https://example.gov.cn/zt/mbl/ ；没有定就留空，印出来的二维码靠它。 */
  address: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  /** 党政机关网站标识码、备案号：没有就留空，不能编。 */
  identity: z.strictObject({
    /** 网站标识码，10 位。 */
    siteId: z.string(),
    /** ICP 备案号。 */
    icp: z.string(),
    /** 公安备案号。 */
    publicSecurity: z.string(),
  }),
  /** 演示的内容照哪一天看：超没超期按这一天算。只管标了演示的页，没有演示了就删掉。 */
  demoDay: isoDay.optional(),
  /** 首页「我家遇到了」。 */
  situations: z
    .array(
      z.strictObject({
        title: line,
        /** 卡片上的小字。 */
        hint: line,
        policies: z.array(codeRef).min(1),
      }),
    )
    .min(1),
  /** 搜索框下面给人点的例子。 */
  searchExamples: z.array(line).min(1),
  /** 每页都给的求助电话。 */
  hotlines: z.array(contact).min(1),
  /** 群众认可度的四个问题。 */
  questions: z.array(line).min(1),
  /** 演示内容的统一说明，挂在演示页面上。 */
  demoNotice: line,
});

export type Site = z.output<typeof siteSchema>;
