import { z } from 'astro/zod';
import { type Kind, kindNames } from '../kinds/kinds.ts';

/** 一次提交里的一页怎样了，说成给人看的话。 */
const pageChangeSchema = z.strictObject({
  code: z.int(),
  kind: z.enum(kindNames as [Kind, ...Kind[]]),
  /** 是哪个村的；全镇的没有。 */
  village: z.string().optional(),
  demo: z.boolean(),
  /** 如「改了《农村低保》：“要带什么”」。 */
  said: z.string(),
  /** 点开看什么，从站根写起：新登的看这一页，改了的看改了什么。撤下的没有，编号也不说。 */
  path: z.string().optional(),
});

/** 一次提交里，读的人看得出的改动。 */
const changeEntrySchema = z.strictObject({
  commit: z.string(),
  /** 提交的时候，照北京时间，`YYYY-MM-DDThh:mm:ss+08:00`。 */
  time: z.string(),
  /** 公布的岗位或名字。 */
  publisher: z.string(),
  /** 提交说明；不能照登的没有。 */
  summary: z.string().optional(),
  /** 照编号排，至少一页。 */
  pages: z.array(pageChangeSchema).min(1),
});

/** 全部改动，最近的在前。 */
export const changeEntriesSchema = z.array(changeEntrySchema);

export type PageChange = Readonly<z.output<typeof pageChangeSchema>>;
export type ChangeEntry = Readonly<Omit<z.output<typeof changeEntrySchema>, 'pages'>> & {
  readonly pages: readonly PageChange[];
};

/** 提交的那天，照北京时间。 */
export function dayOf({ time }: Pick<ChangeEntry, 'time'>): string {
  return time.slice(0, 10);
}

/** 提交的那个月，如 `2026-04`；也是那个月的清单的地址。 */
export function monthOf({ time }: Pick<ChangeEntry, 'time'>): string {
  return time.slice(0, 7);
}

/** 一次提交在清单里的锚点。 */
export function entryAnchor({ commit }: Pick<ChangeEntry, 'commit'>): string {
  return `c-${commit.slice(0, 12)}`;
}
