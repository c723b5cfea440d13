import type { ActionState } from './action-state.ts';
import { type Box, boxPath, curvePath, hatchPath, linePath, type Point, ringPath } from './path.ts';

/** 怎么画一笔：填实、描线、描虚线、描细线、描点线，或在填实的地方留白。 */
export type Paint = 'fill' | 'stroke' | 'dashed' | 'thin' | 'dotted' | 'knockout';

export interface MarkShape {
  readonly paint: Paint;
  /** SVG 路径。 */
  readonly d: string;
}

/** 颜色的意思，不是颜色本身；颜色由样式里的变量定。`paper` 是底色。 */
export type Tone = 'good' | 'caution' | 'bad' | 'plain' | 'faint' | 'paper';

/** 图上的一个记号。形状各不相同，黑白打印也分得清；颜色只是帮忙。 */
export interface Mark {
  readonly tone: Tone;
  readonly shapes: readonly MarkShape[];
}

/** 一件事的状态画成什么记号；画在边长 `size`、左上角在原点的方格里。 */
export function stateMark(state: ActionState, size: number): Mark {
  const at = (x: number, y: number): Point => [x * size, y * size];
  const square = (side: number, top: number) =>
    boxPath({ x: ((1 - side) / 2) * size, y: top * size, width: side * size, height: side * size });
  const frame = boxPath({ x: 0, y: 0, width: size, height: size }, 1);
  const tick = linePath(at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3));
  switch (state) {
    case 'done':
      return mark('good', ['fill', square(1, 0)], ['knockout', tick]);
    case 'late':
      return mark('caution', ['stroke', frame], ['stroke', tick]);
    case 'started':
      return mark('plain', ['stroke', frame], ['fill', ringPath(at(0, 1), at(1, 0), at(1, 1))]);
    case 'not-due': {
      const glass = ringPath(at(0.28, 0.2), at(0.72, 0.2), at(0.28, 0.8), at(0.72, 0.8));
      return mark('plain', ['thin', frame], ['stroke', glass]);
    }
    case 'not-started':
      return mark('plain', ['thin', frame], ['fill', square(0.24, 0.38)]);
    case 'apart':
      return mark('faint', ['stroke', linePath(at(0.2, 0.5), at(0.8, 0.5))]);
    case 'overdue': {
      const falling = linePath(at(0.1, 0.1), at(0.9, 0.9));
      const rising = linePath(at(0.1, 0.9), at(0.9, 0.1));
      return mark('bad', ['stroke', frame], ['stroke', falling + rising]);
    }
    case 'missing': {
      const hook = curvePath(
        at(0.36, 0.36),
        at(0.42, 0.26),
        at(0.54, 0.24),
        at(0.64, 0.34),
        at(0.6, 0.45),
        at(0.5, 0.53),
        at(0.5, 0.64),
      );
      return mark('faint', ['dashed', frame], ['stroke', hook], ['fill', square(0.09, 0.73)]);
    }
  }
}

/** 走访图里的三样东西：条子、没报数的斜纹、目标线。 */
export function visitMark(of: 'visited' | 'missing' | 'target', size: number): Mark {
  const bar = { x: 0, y: size / 6, width: size, height: (size * 2) / 3 };
  switch (of) {
    case 'visited':
      return mark('good', ['fill', boxPath(bar)]);
    case 'missing':
      return gapMark(bar, size / 4);
    case 'target':
      return mark('bad', ['dashed', linePath([size / 2, 0], [size / 2, size])]);
  }
}

/** 没报的一段：斜纹加虚框，从头到尾占满，多少都有可能。 */
export function gapMark(box: Box, step = 8): Mark {
  return mark('faint', ['thin', hatchPath(box, step)], ['dashed', boxPath(box)]);
}

/** 条子里的花纹：黑白打印也分得清。 */
export type Pattern = 'solid' | 'hatched' | 'crossed' | 'open';

/** 一段有花纹的条子。 */
export function patternMark(pattern: Pattern, tone: Tone, box: Box): Mark {
  const frame = ['thin', boxPath(box, 0.5)] as const;
  switch (pattern) {
    case 'solid':
      return mark(tone, ['fill', boxPath(box)]);
    case 'hatched':
      return mark(tone, frame, ['thin', hatchPath(box, 6)]);
    case 'crossed':
      return mark(tone, frame, ['thin', hatchPath(box, 5) + hatchPath(box, 5, 'falling')]);
    case 'open':
      return mark(tone, ['stroke', boxPath(box, 1.25)]);
  }
}

/** 「不足5」：一个右边敞开的短虚框，不是零，也不是五。 */
export function fewMark(tone: Tone, { x, y, width, height }: Box): Mark {
  const open = linePath(
    [x + width, y + 1],
    [x + 1, y + 1],
    [x + 1, y + height - 1],
    [x + width, y + height - 1],
  );
  return mark(tone, ['dashed', open]);
}

/** 由几笔画成的记号。 */
export function mark(tone: Tone, ...shapes: readonly (readonly [Paint, string])[]): Mark {
  return { tone, shapes: shapes.map(([paint, d]) => ({ paint, d })) };
}
