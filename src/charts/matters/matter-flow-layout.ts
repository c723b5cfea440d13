import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { curveStepBefore, line } from 'd3-shape';
import { daysBetween } from '../../kinds/day.ts';
import { roundingBase } from '../../kinds/progress/plan.ts';
import type { Window } from '../../kinds/progress/rounding.ts';
import { type Published, sayPublished, windowIn } from '../../published/published.ts';
import { shortDay } from '../chart.ts';
import { type Drawing, type DrawnItem, drawLabel, drawMark, FONT } from '../drawing/drawing.ts';
import { type Mark, mark, type Paint, type Tone } from '../drawing/mark.ts';
import { type Box, boxPath, hatchPath, linePath, type Point } from '../drawing/path.ts';
import { drawnWidth } from '../drawing/text-fit.ts';

/** 一条线：一个量，从头到尾各期的累计数。 */
export interface WayLine {
  readonly name: string;
  readonly tone: Tone;
  /** 线底下怎么填。 */
  readonly filling: 'none' | 'hatched' | 'solid';
  readonly points: readonly { readonly until: string; readonly count: Published }[];
}

export interface WayOptions {
  readonly width: number;
  readonly height: number;
  readonly start: string;
}

/** 一期的一级台阶：从上一期到这一期，肯定有的高到 `box` 的上边。 */
export interface WayStep {
  /** `exact` 照实；`banded` 还有说不准的一截；`gap` 没报、不登。 */
  readonly type: 'exact' | 'banded' | 'gap';
  readonly box: Box;
  /** 说不准的那一截，在 `box` 上头。 */
  readonly doubt: Box | undefined;
}

export interface PlacedLine extends Omit<WayLine, 'points'> {
  readonly steps: readonly WayStep[];
  /** 照实的台阶连起来的线；只说在哪一档的、没报的，断开。 */
  readonly outline: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
  /** 从线头引到字的短线。 */
  readonly leader: string;
}

export interface WayLayout {
  readonly width: number;
  readonly height: number;
  readonly zeroY: number;
  readonly lines: readonly PlacedLine[];
  readonly days: readonly {
    readonly text: string;
    readonly x: number;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const LABEL_STEP = 22;
const AXIS = 26;
const TOP = 12;
const LEADER = 10;

/** 把各条线摆成台阶：右边写名字和最后的数，互相不压。 */
export function layoutMatterFlow(
  lines: readonly WayLine[],
  { width, height, start }: WayOptions,
): WayLayout {
  const texts = lines.map(({ name, points }) => {
    const last = points.at(-1)?.count ?? { said: 'missing' };
    const said = sayPublished(last, '');
    return windowIn(last) === undefined ? `${name}（${said}）` : `${name}${said}`;
  });
  const room = Math.ceil(Math.max(0, ...texts.map((text) => drawnWidth(text, FONT)))) + LEADER;
  const days = [
    ...new Set(lines.flatMap(({ points }) => points.map(({ until }) => until))),
  ].toSorted();
  const x = scaleLinear(
    [0, daysBetween(start, days.at(-1) ?? start) || 1],
    [0, width - room - LEADER],
  );
  const most = max(lines, ({ points }) => max(points, ({ count }) => windowIn(count)?.most ?? 0));
  const zeroY = height - AXIS;
  const y = scaleLinear([0, Math.max(roundingBase, most ?? 0)], [zeroY, TOP]);
  const dayX = (day: string) => x(daysBetween(start, day));
  const windows = lines.map(({ points }) => points.map(({ count }) => windowIn(count)));
  const ends = windows.map((line) => y(middleOf(line.findLast((known) => known !== undefined))));
  const labelYs = spread(ends, LABEL_STEP, TOP, zeroY);
  const right = x.range()[1] ?? 0;
  return {
    width,
    height,
    zeroY,
    days: dayLabels([start, ...days], dayX),
    lines: lines.map(({ points, ...line }, place) => {
      const steps = points.map(({ until }, index): WayStep => {
        const from = dayX(points[index - 1]?.until ?? start);
        const column = { x: from, width: dayX(until) - from };
        const [inner, outer] = [windows[place + 1]?.[index], windows[place - 1]?.[index]];
        return placeStep(windows[place]?.[index], { inner, outer }, column, y);
      });
      const labelY = labelYs[place] ?? 0;
      return {
        ...line,
        steps,
        outline: outlineOf(steps),
        label: { text: texts[place] ?? '', x: right + LEADER + 2, y: labelY },
        leader: linePath([right + 1, ends[place] ?? 0], [right + LEADER, labelY]),
      };
    }),
  };
}

/** 一级台阶；没有数的那一期，画在里头那条线和外头那条线之间，多少都有可能。 */
function placeStep(
  known: Window | undefined,
  { inner, outer }: Readonly<Record<'inner' | 'outer', Window | undefined>>,
  column: Pick<Box, 'x' | 'width'>,
  y: (value: number) => number,
): WayStep {
  const between = (least: number, top: number): Box => ({
    ...column,
    y: top,
    height: Math.max(0, y(least) - top),
  });
  if (known === undefined) {
    const top = outer === undefined ? TOP : y(outer.most);
    return { type: 'gap', box: between(inner?.least ?? 0, top), doubt: undefined };
  }
  const { least, most } = known;
  return least === most
    ? { type: 'exact', box: between(0, y(least)), doubt: undefined }
    : { type: 'banded', box: between(0, y(least)), doubt: between(least, y(most)) };
}

const stepped = line().curve(curveStepBefore).digits(1);

/** 照实的台阶的上边：一期一级，从上一级的右边竖着接上来；只说在哪一档的、没报的，断开。 */
function outlineOf(steps: readonly WayStep[]): string {
  const runs: Point[][] = [];
  let run: Point[] | undefined;
  for (const { type, box } of steps) {
    if (type !== 'exact') {
      run = undefined;
      continue;
    }
    const top: Point = [box.x + box.width, box.y];
    if (run === undefined) {
      run = [[box.x, top[1]]];
      runs.push(run);
    }
    run.push(top);
  }
  return runs.map((points) => stepped(points) ?? '').join('');
}

function middleOf(window: Window | undefined): number {
  return window === undefined ? 0 : (window.least + window.most) / 2;
}

/** 竖着排字：照线头的高低，上下至少隔 `step`，都不出 `top` 到 `bottom`。 */
export function spread(
  wanted: readonly number[],
  step: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted
    .map((y, place) => ({ y, place }))
    .toSorted((a, b) => a.y - b.y || a.place - b.place);
  const placed = order.map(({ y, place }) => ({ y, place }));
  let floor = top;
  for (const item of placed) {
    item.y = Math.max(item.y, floor);
    floor = item.y + step;
  }
  let ceiling = bottom;
  for (const item of placed.toReversed()) {
    item.y = Math.min(item.y, ceiling);
    ceiling = item.y - step;
  }
  return placed.toSorted((a, b) => a.place - b.place).map(({ y }) => y);
}

/** 横轴上写哪几天：头尾都写，中间放得下才写。窄得头尾要压住，尾一天往右让。 */
function dayLabels(days: readonly string[], dayX: (day: string) => number): WayLayout['days'] {
  const [first, last] = [days[0], days.at(-1)];
  const half = (day: string) => drawnWidth(shortDay(day), FONT) / 2;
  const afterFirst = first === undefined ? 0 : dayX(first) + 2 * half(first) + 8;
  const ends = [
    ...(first === undefined
      ? []
      : [{ text: shortDay(first), x: dayX(first), anchor: 'start' as const }]),
    ...(last === undefined || last === first
      ? []
      : [
          {
            text: shortDay(last),
            x: Math.max(dayX(last), afterFirst + half(last)),
            anchor: 'middle' as const,
          },
        ]),
  ];
  let free = afterFirst;
  const until = last === undefined ? 0 : dayX(last) - half(last) - 8;
  const between = days.slice(1, -1).flatMap((day) => {
    const from = dayX(day) - half(day);
    if (from < free || dayX(day) + half(day) > until) return [];
    free = dayX(day) + half(day) + 8;
    return [{ text: shortDay(day), x: dayX(day), anchor: 'middle' as const }];
  });
  return [...ends, ...between].toSorted((a, b) => a.x - b.x);
}

/** 画成图。 */
export function drawMatterFlow({ width, height, zeroY, lines, days }: WayLayout): Drawing {
  const right = Math.max(
    0,
    ...lines.flatMap(({ steps }) => steps.map(({ box }) => box.x + box.width)),
  );
  return {
    width,
    height,
    items: [
      ...lines.flatMap(drawSteps),
      ...lines.map(({ tone, outline }) => drawMark(mark(tone, ['stroke', outline]))),
      ...lines.map(({ tone, leader }) => drawMark(mark(tone, ['thin', leader]))),
      ...lines.map(({ tone, label }) =>
        drawLabel(label.text, label.x, label.y, { bold: true, tone }),
      ),
      drawMark(mark('plain', ['thin', linePath([0, zeroY], [right, zeroY])])),
      ...days.map(({ text, x, anchor }) => drawLabel(text, x, zeroY + AXIS / 2 + 2, { anchor })),
    ],
  };
}

/** 只说在哪一档的那一截：虚框，真数在框里头。 */
export function bandMark(tone: Tone, box: Box): Mark {
  return mark(tone, ['dashed', boxPath(box, Math.min(1, box.height / 2))]);
}

/** 没有数的那一期：点线的空框，多少都有可能。 */
export function blankMark(box: Box): Mark {
  return mark('faint', ['dotted', boxPath(box, Math.min(1, box.height / 2))]);
}

function drawSteps({ tone, filling, steps }: PlacedLine): readonly DrawnItem[] {
  return steps.flatMap(({ type, box, doubt }): DrawnItem[] => {
    if (type === 'gap') {
      return [drawMark(mark('paper', ['fill', boxPath(box)])), drawMark(blankMark(box))];
    }
    const doubts = doubt === undefined ? [] : [drawMark(bandMark(tone, doubt))];
    const paints: Readonly<Record<WayLine['filling'], readonly (readonly [Paint, string])[]>> = {
      none: [],
      hatched: [['thin', hatchPath(box, 7)]],
      solid: [['fill', boxPath(box)]],
    };
    const shapes = box.height === 0 ? [] : paints[filling];
    return [...(shapes.length === 0 ? [] : [drawMark(mark(tone, ...shapes))]), ...doubts];
  });
}
