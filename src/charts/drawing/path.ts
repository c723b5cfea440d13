import { range } from 'd3-array';
import { curveCatmullRom, curveLinearClosed, line } from 'd3-shape';

export type Point = [x: number, y: number];

/** 一个方框的位置。 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const straight = line().digits(1);
const closed = line().curve(curveLinearClosed).digits(1);
const curved = line().curve(curveCatmullRom).digits(1);

/** 依次连起来的直线。 */
export function linePath(...points: Point[]): string {
  return straight(points) ?? '';
}

/** 首尾相接的多边形。 */
export function ringPath(...points: Point[]): string {
  return closed(points) ?? '';
}

/** 依次经过各点的弯线。 */
export function curvePath(...points: Point[]): string {
  return curved(points) ?? '';
}

/** 一个方框的四边，`inset` 是往里收多少。 */
export function boxPath({ x, y, width, height }: Box, inset = 0): string {
  const [left, top] = [x + inset, y + inset];
  const [right, bottom] = [x + width - inset, y + height - inset];
  return ringPath([left, top], [right, top], [right, bottom], [left, bottom]);
}

/** 方框里的斜纹：每隔 `step` 一条，条条都不出框。`rising` 从左下往右上，`falling` 从左上往右下。 */
export function hatchPath(
  { x, y, width, height }: Box,
  step: number,
  slope: 'rising' | 'falling' = 'rising',
): string {
  const across = (offset: number) => (slope === 'rising' ? offset : width - offset);
  return range(step, width + height, step)
    .map((offset) =>
      linePath(
        [x + across(Math.min(offset, width)), y + Math.max(0, offset - width)],
        [x + across(Math.max(0, offset - height)), y + Math.min(offset, height)],
      ),
    )
    .join('');
}
