import { z } from 'astro/zod';

/** 一句话，空的不算。 */
export const words = z.string().min(1);

/** 公历日期，`YYYY-MM-DD`。 */
export const day = z.iso.date();

/** 完整的网址；网站还没有定网址的，从网站的根写起。 */
export const address = z.string().min(1);

/** 任一类页面的编号。 */
export const code = z.int().min(1001).max(699_999);

/** 同一个意思，照内容那边的字段说：`field` 是各类内容的 schema 里的一个字段。 */
export function meaning<Schema extends z.ZodType>(schema: Schema, field: z.ZodType): Schema {
  const said = field.description;
  return said === undefined ? schema : schema.describe(said);
}

/** 有编号的一页都有的。 */
export const pageShape = {
  code: code.describe('这一页的编号，就是网址，永不改、永不重用。'),
  title: words.describe('叫什么。'),
  url: address.describe('这一页的网址。'),
  markdown: address.describe('这一页写成 Markdown 的网址，页面上的每一句都在里头。'),
  demo: z.boolean().describe('`true` 是演示，不是真事，不要当真事引用。'),
  published: day.optional().describe('头一版是哪天登的；看不到历史的没有。'),
  updated: day.optional().describe('最近一版是哪天登的；看不到历史的没有。'),
  withdrawn: z
    .strictObject({
      on: day.describe('从哪天起停用。'),
      why: words.describe('为什么停用。'),
      instead: code.optional().describe('改看哪一页。'),
    })
    .optional()
    .describe('这一页停用了才有。'),
} as const;

/** 有编号的一页都有的，不分哪一类。 */
export interface RecordPage {
  readonly code: number;
  readonly title: string;
  readonly demo: boolean;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly withdrawn?:
    | { readonly on: string; readonly why: string; readonly instead?: number | undefined }
    | undefined;
}

/** 从站根写起的地址，变成别处也点得开的。 */
export type RecordAddress = (path: string) => string;

/** `pageShape` 里的几项。 */
export function pageRecord(page: RecordPage, addressOf: RecordAddress) {
  const { code: own, title, demo, published, updated, withdrawn } = page;
  return {
    code: own,
    title,
    url: addressOf(`/${own}/`),
    markdown: addressOf(`/${own}/index.md`),
    demo,
    ...present({ published, updated, withdrawn }),
  };
}

/** 没有的不写，不写成空的。 */
export function present<Values extends Readonly<Record<string, unknown>>>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: Exclude<Values[Name], undefined>;
  };
}
