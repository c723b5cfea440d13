import type { Mark, Tone } from './mark.ts';

/** 图上的一个记号，画在 (x, y) 起的地方。 */
export interface DrawnMark {
  readonly type: 'mark';
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

/** 图上的一行字，上下以 `y` 居中。 */
export interface DrawnLabel {
  readonly type: 'label';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 字从 `x` 起，以 `x` 居中，还是到 `x` 止。 */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  /** `paper` 是写在实心条子上的反白字。 */
  readonly tone: Tone;
}

export type DrawnItem = DrawnMark | DrawnLabel;

/** 一张图：从下到上一笔一笔画。一个单位在 360 像素的手机上约等于一个像素。 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawnItem[];
}

/** 图里的字号。 */
export const FONT = 16;

/** 图宽：360 像素的手机除去两边，正好一比一。 */
export const WIDTH = 320;

/** 大字的图宽：320 像素的手机除去两边是 284 像素，放大一倍半，`FONT` 成了 24 像素。 */
export const LARGE_WIDTH = 188;

export function drawMark(mark: Mark, x = 0, y = 0): DrawnMark {
  return { type: 'mark', mark, x: toTenth(x), y: toTenth(y) };
}

export function drawLabel(
  text: string,
  x: number,
  y: number,
  { anchor = 'start', bold = false, tone = 'plain' }: Partial<DrawnLabel> = {},
): DrawnLabel {
  return { type: 'label', text, x: toTenth(x), y: toTenth(y), anchor, bold, tone };
}

/** 一笔挪到别处。 */
export function moved(item: DrawnItem, x: number, y: number): DrawnItem {
  return { ...item, x: toTenth(item.x + x), y: toTenth(item.y + y) };
}

/** 坐标取到十分之一：再细看不出来，文件倒大了。 */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
