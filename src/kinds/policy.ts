import { z } from 'astro/zod';
import {
  clauseRef,
  codeBetween,
  codeRef,
  isoDay,
  line,
  lines,
  officialUrl,
  withdrawn,
} from './fields.ts';
import { policyFinder } from './finder.ts';

/** 政策按村民遇到的事分的类，也是列表页的次序。 */
export const policyTopics = {
  relief: '生活困难',
  health: '看病吃药',
  housing: '住房饮水',
  education: '娃儿读书',
  family: '养老和家庭',
  work: '打工就业',
  farming: '种地养殖',
  safety: '灾害和纠纷',
} as const;

export type PolicyTopic = keyof typeof policyTopics;

/** 政策页上一句一句给人看的各栏；题目、表格、问谁和开头的几句不在里头。 */
export const sentenceFields = [
  'who',
  'gain',
  'where',
  'bring',
  'duration',
  'fee',
  'steps',
] as const;

/** 每年会变的数，一张表一样东西；正文里不另写一遍。 */
export const amountTable = z.strictObject({
  name: line.describe('这是什么钱、什么数，如「低保标准」。'),
  unit: line.optional().describe('单位，如「元/人·月」。各列单位不同就写在列名里，这里不写。'),
  area: line.describe(
    '哪里的数：「某市」；不是本地的要写明，如「某区（外地例子）」，还要写 `example: true`。',
  ),
  example: z
    .boolean()
    .default(false)
    .describe(
      '整张表只是个例子，不能照着算：别处的数，或者早就不算数的老数。不印在卡上，稿子也不念里面的数。',
    ),
  rowHead: line
    .default('时间')
    .describe('第一列叫什么：默认「时间」，也可以是「医院级别」「人群」。'),
  columns: lines.describe('后面各列的名字。'),
  rows: z
    .array(
      z.strictObject({
        head: line.describe('这一行是什么时间或哪类人，如「2025年7月起」。'),
        current: z
          .boolean()
          .default(false)
          .describe('按时间排的表里，现在算数的那一行写 `true`；别的行不写。'),
        cells: z
          .array(z.union([line, z.number()]))
          .min(1)
          .describe('这一行各列的数，照 columns 的次序，一列一个，每格带来源。'),
      }),
    )
    .min(1)
    .describe(
      '一行一个时间或一类人。每格写数或一句话，带 `〔据 …〕`，说不出来源的带 `〔待核实〕`。按时间排的，现行的那一行写 `current: true`：加粗、念出来、印在卡上的就是它；不按时间排的每一行都现行，不写。',
    ),
  note: line.optional().describe('表下面的一句说明。'),
});

/** 一份依据：法律、文件或官方答复，或者一份旁证。 */
export const basisDocument = z.strictObject({
  short: z
    .string()
    .trim()
    .regex(/^[^\s；〔〕]+$/)
    .describe('短名，页里用 `〔据 短名 第10条〕` 引用；一页里不能重。'),
  title: line.describe('全名，不带书名号。'),
  form: z
    .enum(['document', 'page'])
    .default('document')
    .describe(
      '`document` 有正式名称的法律和文件，名字加书名号；`page` 是网页、问答，或者名字是照内容写的，不加。',
    ),
  number: line.optional().describe('文号，如「某民规〔2026〕6号」。没有就不写。'),
  issuer: line.describe('发文机关。'),
  issued: z
    .union([isoDay, z.string().regex(/^\d{4}(?:-\d{2})?$/)])
    .optional()
    .describe('成文或公布的日子；只知道年或年月的写成「2021」「2021-07」。'),
  effective: isoDay.optional().describe('从哪天起执行。'),
  url: officialUrl.optional().describe('官方网页地址，只能是 gov.cn。'),
  mark: z
    .enum(['verified', 'secondary'])
    .describe(
      '`verified` 看过官方原文或官方页面。`secondary` 只有旁证：报纸、写得出名字的网站说的，或者正式文件只见过转载；引用它的话自己挂上「旁证」，不用再写 `〔待核实〕`。只有旁证的不写 `url`，在 `note` 里写谁、哪天说的。',
    ),
  seen: isoDay
    .optional()
    .describe(
      '最后一次打开这份依据看是哪天：不早于 `issued`，不写还没到的日子；不写就照这一页的 `checked`。',
    ),
  note: line
    .optional()
    .describe('需要给读者说明的，如「这是邻县的页面，本县没查到」；只有旁证的，写谁、哪天说的。'),
});

/** 问谁：一个窗口或一个电话。 */
export const contact = z.strictObject({
  name: line.describe('窗口、单位或热线叫什么，不写人名。'),
  phone: z
    .string()
    .regex(/^[\d-]{3,13}$/)
    .optional()
    .describe('电话。没有核过的不写。'),
  about: line.optional().describe('管什么。'),
});

/** 政策解读页的 front matter。多一个字段、错一个字段名都算错误。 */
export const policySchema = z.strictObject({
  code: codeBetween(1001, 1999),
  title: line.describe('这项政策叫什么，用村民认得的叫法，如「农村低保」。'),
  summary: line
    .refine((text) => [...text].length <= 45, {
      params: { rule: 'summary-length', most: 45 },
    })
    .describe('一句话说清，不超过 45 个字。'),
  topic: z
    .enum(Object.keys(policyTopics) as [PolicyTopic, ...PolicyTopic[]])
    .describe('村民遇到了哪类事才来看它，只归一类，列表页照它分组。'),
  aliases: z.array(line).min(1).describe('村民嘴上怎么叫它，越全越好，搜索靠它。'),
  checked: isoDay.describe('这一页的事实最后一次核对是哪天。'),
  valid: z
    .strictObject({
      from: isoDay.optional().describe('从这天起管用。'),
      to: isoDay.optional().describe('管到这天为止，这天还算。'),
    })
    .optional()
    .describe('这政策从哪天管到哪天；不知道就不写。'),
  howMuch: line
    .optional()
    .describe(
      '一眼要看到的答案「给好多」：现在的数、从哪年起；本地没查到的说没查到、问哪个。不写就从 amounts 里取现行的。',
    ),
  byWhen: line
    .optional()
    .describe(
      '一眼要看到的答案「到哪天」：什么时候交、什么时候申请、管到哪天；没有时间限制的不写。',
    ),
  who: lines.describe('谁能享受。'),
  gain: lines.describe('能得到什么。每年会变的数写到 amounts 里，这里说「看下面的表」。'),
  where: lines.describe('去哪里办。'),
  bring: lines.describe('要带什么；说不出来源的材料标 `〔待核实〕`。'),
  duration: lines.describe('多久办好。'),
  fee: line.optional().describe('收不收钱。'),
  ask: z.array(contact).min(1).describe('问谁。'),
  steps: lines.describe('一步一步怎么办。'),
  amounts: z
    .array(amountTable)
    .default([])
    .describe('每年会变的数（标准、限额、比例），一样一张表；没有数的不写，正文里不另写一遍。'),
  basis: z
    .array(basisDocument)
    .min(1)
    .describe(
      '这一页的话凭的法律、文件或官方答复，至少一份；每一份都要在页里用 `〔据 短名〕` 引到。',
    ),
  actions: z.array(codeRef).default([]).describe('和镇里答应的哪几件事有关。'),
  clauses: z.array(clauseRef).default([]).describe('落实的是通知里的哪几条。'),
  related: z.array(codeRef).default([]).describe('常一起用到的政策。'),
  finder: policyFinder
    .optional()
    .describe('「看看我家能享受什么」里怎么对号；没写的，总是列在「要问一声」。'),
  copied: z
    .strictObject({
      town: line.describe('从哪个镇抄来，写全称。'),
      on: isoDay.describe('哪天抄的。'),
    })
    .optional()
    .describe(
      '从别的镇抄来、还没有照本地核对：页面上写明，不印卡片，不上喇叭。核对完了删掉这一项。',
    ),
  withdrawn,
});

export type Policy = z.output<typeof policySchema>;
export type AmountTable = z.output<typeof amountTable>;
export type BasisDocument = z.output<typeof basisDocument>;
export type Contact = z.output<typeof contact>;
