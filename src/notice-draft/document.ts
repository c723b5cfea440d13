import type { Loss } from './losses.ts';

/** 挨在一起、样子一样的几个字。 */
export interface SourceRun {
  readonly text: string;
  readonly isBold: boolean;
  /** 字体是黑体、楷体、小标宋一类，跟正文的仿宋分得开。 */
  readonly isApart: boolean;
}

/** 原来文件里的一段。里面的 `\n` 是段里的手动换行。 */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly SourceRun[];
  /** 怎么对齐；纯文字的文件看不出来，是 `unknown`。 */
  readonly align: 'start' | 'center' | 'end' | 'unknown';
  /** 字有多大，半磅；不知道的是 `undefined`。 */
  readonly size: number | undefined;
  /** 用的是哪一级“标题”样式：文件的大标题是 0，标题 1 是 1；不是标题样式的是 `undefined`。 */
  readonly titleStyle: number | undefined;
  /** 前面空了一行，或者翻了一页。 */
  readonly isAfterGap: boolean;
  /** 前面是圆点、方块一类的项目符号。 */
  readonly hasBullet: boolean;
}

/** 表里的一格；占了几行几列的，只在左上角那一格里有。 */
export interface SourceCell {
  readonly text: string;
  /** 从第几列起，从 0 数。 */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly SourceCell[])[];
  readonly width: number;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** 读出来的一份文件：一段一段的字，和没有照搬的各样东西。 */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly losses: readonly Loss[];
}

/** 没有样子的字。 */
export function plainRun(text: string): SourceRun {
  return { text, isBold: false, isApart: false };
}

/** 一段里的全部字。 */
export function textOfRuns(runs: readonly SourceRun[]): string {
  return runs.map(({ text }) => text).join('');
}
