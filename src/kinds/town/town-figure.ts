import { z } from 'astro/zod';
import { isoDay, line } from '../fields.ts';

/** 要镇里补的数问的是什么，也是「要镇里补的数」那一页分组的次序。 */
export const townFigureKinds = {
  'how-much': '给好多',
  'by-when': '到哪天',
  where: '去哪办',
  bring: '带啥',
  'how-long': '多久办好',
  who: '哪些人',
} as const;

export type TownFigureKind = keyof typeof townFigureKinds;

/** 问到了才写的三样，要写就一起写。 */
export const answerFields = ['answer', 'source', 'on'] as const;

/** 记号、表格、网页标签用的符号：写进答案，页面就乱了。 */
const MARKUP = /[〔〕\n|*_`#<>[\]\\]/u;
/** 阿拉伯数字以外的数字：全角的、带圈的、〇、½。 */
const ODD_DIGIT = /[^\P{N}0-9]/u;

/** 一句要放进别的话里的话：不带记号，数字是半角的。 */
const insertable = line
  .refine((text) => !MARKUP.test(text), { params: { rule: 'no-markup' } })
  .refine((text) => !ODD_DIGIT.test(text), { params: { rule: 'plain-digits' } });

/** 一个要镇里补的数，写在 content/town-figures.json；政策页和广播稿里用 `〔补 名字〕` 占着位子。 */
export const townFigureSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\p{Script=Han}0-9]{2,20}$/u)
      .describe('短名，页里用 `〔补 短名〕` 引用；只有汉字和数字，全镇不重。'),
    asks: line.describe('问的是什么，一句话。'),
    kind: z
      .enum(Object.keys(townFigureKinds) as [TownFigureKind, ...TownFigureKind[]])
      .describe('问的是哪一样，「要镇里补的数」那一页照它分组。'),
    from: line.describe('去哪个单位问；补上以后就是依据的发文机关。'),
    missing: insertable.describe('没补的时候，那个位子上写什么。'),
    answer: insertable
      .optional()
      .describe('问到的答案，要放得进那句话里。和 source、on 要写就一起写。'),
    source: insertable.optional().describe('哪份文件、哪个通知说的，带文号。'),
    on: isoDay.optional().describe('那份文件是哪天的，或者哪天问到的。'),
  })
  .refine(isWhole, { params: { rule: 'answer-whole' } });

/** 全镇要补的数；没有这个文件的镇，一个也没有。 */
export const townFiguresSchema = z.array(townFigureSchema);

export type TownFigure = z.output<typeof townFigureSchema>;

/** 补上了的数：答案、来源、日子都有。 */
export type FilledFigure = TownFigure & Record<(typeof answerFields)[number], string>;

/** 补上了没有。 */
export function isFilledFigure(figure: TownFigure): figure is FilledFigure {
  return figure.answer !== undefined;
}

/** 答案、来源、日子要么都写，要么都不写。 */
function isWhole(figure: Readonly<Record<string, unknown>>): boolean {
  const written = answerFields.filter((field) => figure[field] !== undefined);
  return written.length === 0 || written.length === answerFields.length;
}
