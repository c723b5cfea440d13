import { z } from 'astro/zod';
import { codeRef, isoDay, line } from '../fields.ts';
import { contact } from '../policy.ts';
import { campaignSchema } from './campaign.ts';
import { lookSchema } from './look.ts';
import { townChoices } from './town-choice.ts';

const areaCode = z.string().regex(/^\d{6}$/);

/** 全站设置，写在 content/site.json。换一个镇，先改这里。 */
export const siteSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('这个镇的代号，如「qingshi」，定了就不改：查旧账只查同一个代号的。'),
  name: line.describe('网站名，如「某镇明白栏」。'),
  town: line.describe('镇名的全称，从省写起，如「某省某县某镇」。'),
  sponsor: line.describe('主办单位。'),
  areaCodes: z
    .array(areaCode)
    .default([])
    .describe(
      '本地的行政区划代码（GB/T 2260，区县的六位），以前用过的也写上；检查靠它认出 15 位的老身份证号。',
    ),
  address: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .describe(
      '网站挂出去的完整网址，如 https://example.gov.cn/zt/mbl/ ；没有定就留空，印出来的二维码靠它。',
    ),
  identity: z
    .strictObject({
      siteId: z.string().describe('网站标识码，10 位。'),
      icp: z.string().describe('ICP 备案号。'),
      publicSecurity: z.string().describe('公安备案号。'),
    })
    .describe('党政机关网站标识码、备案号：没有就留空，不能编。'),
  securityContact: z
    .string()
    .regex(/^(?:mailto:\S+@\S+|https:\/\/\S+|tel:\+[\d-]+)$/)
    .optional()
    .describe(
      '网站有安全毛病告诉谁：单位公开的网址（https://…）、邮箱（mailto:…）或者座机（tel:+86-…），不写个人的；写了才有 security.txt。',
    ),
  look: lookSchema.optional().describe('镇里自己的主色和标志；不写就是平常的样子。'),
  signingKeys: z
    .array(z.string().regex(/^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp\d{3}) [A-Za-z0-9+/]+=*$/))
    .default([])
    .describe(
      '给网站的清单签名用的公钥，一把一行，如「ssh-ed25519 AAAA…」，后面不写名字、邮箱；没有就不写。写了的，`npm run verify` 就要求清单签过名。',
    ),
  demoDay: isoDay
    .optional()
    .describe('演示的内容照哪一天看：超没超期按这一天算。只管标了演示的页，没有演示了就删掉。'),
  campaign: campaignSchema.prefault({}).describe('镇里答应的这一批事：叫什么，照哪份文件。'),
  aspects: townChoices.describe('大家提的事分成哪几个方面，按列出来的次序。'),
  meetingForms: townChoices.describe('开哪几种会，按列出来的次序。'),
  situations: z
    .array(
      z.strictObject({
        title: line.describe('遇到了什么事，用村民的话说，如「屋头有人生大病」。'),
        hint: line.describe('卡片上的小字。'),
        policies: z.array(codeRef).min(1).describe('遇到这事该看的几项政策，写编号，要紧的在前。'),
      }),
    )
    .default([])
    .describe('首页「我家遇到了」；还没有政策的可以空着。'),
  searchExamples: z.array(line).default([]).describe('搜索框下面给人点的例子。'),
  hotlines: z.array(contact).min(1).describe('每页都给的求助电话，至少一个：哪里都有 12345。'),
  publishers: z
    .array(
      z.strictObject({
        author: line.describe('git 里的作者名，或者邮箱（全小写）的 SHA-256 的头 16 位。'),
        post: line.describe('页面上怎么称呼，写岗位不写人名，如「镇信息员」。'),
      }),
    )
    .default([])
    .describe(
      '每一版是谁公布的，怎么称呼：`author` 写 git 里的作者名，或者邮箱（全小写）的 SHA-256 的头 16 位；没写的都叫「本镇发布人员」。邮箱哪里也不登。',
    ),
  questions: z
    .array(line)
    .default([])
    .describe('群众认可度问卷的几个问题，按题号排；计划里的题号和它一样多。'),
  demoNotice: line
    .default('这是演示内容，不是真事。')
    .describe('演示内容的统一说明，挂在演示页面上；没有演示内容的不用写。'),
});
export type Site = z.output<typeof siteSchema>;
