import { type Box, boxPath, hatchPath, linePath } from './path.ts';

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

/** 条子上说不准的一截：半腰一条虚线，真数就在这一截里头，是哪一处看不出。 */
export function doubtMark(tone: Tone, { x, y, width, height }: Box): Mark {
  const middle = y + height / 2;
  return mark(tone, ['dashed', linePath([x, middle], [x + width, middle])]);
}

/** 由几笔画成的记号。 */
export function mark(tone: Tone, ...shapes: readonly (readonly [Paint, string])[]): Mark {
  return { tone, shapes: shapes.map(([paint, d]) => ({ paint, d })) };
}
