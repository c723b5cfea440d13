import { z } from 'astro/zod';
import { codeBetween, demo, isoDay, line, pictureName, villageId, withdrawn } from './fields.ts';

/** 光荣榜上的类别。 */
export const exemplarCategories = {
  filial: '孝老爱亲',
  industrious: '勤劳致富',
  helpful: '助人为乐',
  customs: '移风易俗',
  harmony: '邻里和睦',
  'public-spirited': '热心公益',
} as const;

export type ExemplarCategory = keyof typeof exemplarCategories;

/** 光荣榜上的一位。本人没有书面单独同意的，不写姓名。 */
export const exemplarSchema = z.strictObject({
  code: codeBetween(3001, 3999),
  title: line.describe('用事迹作题目，不用姓名。'),
  summary: line.describe('一句话说清做了什么，不写姓名、病情和家里的难处。'),
  village: villageId,
  category: z
    .enum(Object.keys(exemplarCategories) as [ExemplarCategory, ...ExemplarCategory[]])
    .describe('哪一类榜样，只归一类。'),
  chosen: isoDay.describe('评上的日子。'),
  chosenBy: line.describe('怎么评出来的，如「院坝会推荐，村民代表会议评议」。'),
  picture: pictureName
    .optional()
    .describe('一张图，写 content/images/ 里的文件名；有认得出的人的，要本人书面同意放在这一页。'),
  demo,
  withdrawn,
});

export type Exemplar = z.output<typeof exemplarSchema>;
