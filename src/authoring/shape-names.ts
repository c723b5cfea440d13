import { kindNames, kinds } from '../kinds/kinds.ts';
import { isKind, type Shape } from '../source/place.ts';

/** 没有编号的各种文件：叫什么，放在哪里。 */
const others = {
  broadcasts: ['广播稿', 'content/broadcasts/'],
  guide: ['说明', 'content/guide/'],
  site: ['全站设置', 'content/site.json'],
  villages: ['各村', 'content/villages.json'],
  terms: ['名词', 'content/terms.json'],
  finder: ['看看我家能享受什么', 'content/finder.json'],
  jargon: ['官话和平常话', 'content/jargon.json'],
  'hard-words': ['难词和大白话', 'content/hard-words.json'],
  'town-figures': ['要镇里补的数', 'content/town-figures.json'],
  people: ['可以写姓名的人', 'content/people.json'],
  images: ['图片登记', 'content/images.json'],
  duties: ['要按期公开的', 'content/duties.json'],
  'own-lines': ['本镇另外说的', 'content/own-lines.json'],
  shared: ['从区里拿来的', 'content/shared.json'],
  plan: ['进度数什么', 'content/progress-plan.json'],
} as const;

/** 有字段要填的各种文件，照说明里的次序：先是各类页面。大家会问的话一句一条，没有字段。 */
export const guidedShapes: readonly Shape[] = [
  ...kindNames,
  ...(Object.keys(others) as (keyof typeof others)[]),
];

/** 一种文件叫什么，放在哪里；有编号的，从几号到几号。 */
export function nameOfShape(shape: Shape): {
  readonly title: string;
  readonly place: string;
  readonly codes: string;
} {
  if (isKind(shape)) {
    const { label, first, last } = kinds[shape];
    return { title: label, place: `content/${shape}/`, codes: `${first} 到 ${last}` };
  }
  const [title, place] = shape === 'expected-queries' ? ['', ''] : others[shape];
  return { title, place, codes: '' };
}

/** 文件是 JSON 的：例子照 JSON 写。 */
export function isJsonShape(shape: Shape): boolean {
  return shape === 'progress' || nameOfShape(shape).place.endsWith('.json');
}
