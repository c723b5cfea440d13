import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { curveStepBefore, line } from 'd3-shape';
import { daysBetween } from '../../kinds/day.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { roundingBase } from '../../kinds/progress/plan.ts';
import { type Published, publishedAt, sayPublished } from '../../published/published.ts';
import { type Chart, type ChartSource, definitionsOf, methods, shortDay } from '../chart.ts';
import {
  type Drawing,
  type DrawnItem,
  drawLabel,
  drawMark,
  FONT,
  WIDTH,
} from '../drawing/drawing.ts';
import { fewMark, gapMark, mark, type Paint, type Tone } from '../drawing/mark.ts';
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

/** 一期的一级台阶：从上一期到这一期，高到累计的数。 */
export interface WayStep {
  readonly type: 'step' | 'few' | 'gap';
  readonly box: Box;
}

export interface PlacedLine extends Omit<WayLine, 'points'> {
  readonly steps: readonly WayStep[];
  /** 台阶连起来的线，断开的地方是没报。 */
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
const FEW_HEIGHT = 6;

/** 一件事的路：收到、有着落、办好，各期累计。只用公布了的格子加起来，三条线才套得住。 */
export function wayLines({
  plan,
  releases,
}: Pick<ChartSource, 'plan' | 'releases'>): readonly WayLine[] {
  const lines = [
    ['received', '收到', 'plain', 'none'],
    ['promised', '有着落', 'faint', 'hatched'],
    ['solved', '办好', 'good', 'solid'],
  ] as const satisfies readonly (readonly [MeasureId, string, Tone, WayLine['filling']])[];
  return lines.map(([id, name, tone, filling]) => ({
    name,
    tone,
    filling,
    points: releases.map((release) => ({
      until: release.until,
      count: publishedAt(plan, release, id),
    })),
  }));
}

/** 把各条线摆成台阶：右边写名字和最后的数，互相不压。 */
export function layoutMatterFlow(
  lines: readonly WayLine[],
  { width, height, start }: WayOptions,
): WayLayout {
  const texts = lines.map(
    ({ name, points }) => `${name}${sayPublished(points.at(-1)?.count ?? { said: 'missing' }, '')}`,
  );
  const room = Math.ceil(Math.max(0, ...texts.map((text) => drawnWidth(text, FONT)))) + LEADER;
  const days = [
    ...new Set(lines.flatMap(({ points }) => points.map(({ until }) => until))),
  ].toSorted();
  const x = scaleLinear(
    [0, daysBetween(start, days.at(-1) ?? start) || 1],
    [0, width - room - LEADER],
  );
  const most = max(lines, ({ points }) => max(points, ({ count }) => countOf(count) ?? 0)) ?? 0;
  const zeroY = height - AXIS;
  const y = scaleLinear([0, Math.max(roundingBase, most)], [zeroY, TOP]);
  const dayX = (day: string) => x(daysBetween(start, day));
  const ends = lines.map(({ points }) => y(countOf(points.at(-1)?.count) ?? 0));
  const labelYs = spread(ends, LABEL_STEP, TOP, zeroY);
  const right = x.range()[1] ?? 0;
  return {
    width,
    height,
    zeroY,
    days: dayLabels([start, ...days], dayX),
    lines: lines.map(({ points, ...line }, place) => {
      const steps = points.map(({ until, count }, index) => {
        const from = dayX(points[index - 1]?.until ?? start);
        return placeStep(count, from, dayX(until) - from, y);
      });
      const labelY = labelYs[place] ?? 0;
      return {
        ...line,
        steps,
        outline: outlineOf(steps, zeroY),
        label: { text: texts[place] ?? '', x: right + LEADER + 2, y: labelY },
        leader: linePath([right + 1, ends[place] ?? 0], [right + LEADER, labelY]),
      };
    }),
  };
}

/** 各家的事一路怎么走的图。 */
export function matterFlowChart({ plan, releases, width = WIDTH }: ChartSource): Chart {
  const lines = wayLines({ plan, releases });
  const counted = lines[0]?.points.some(({ count }) => 'value' in count) === true;
  return {
    name: 'matter-way',
    title: '各家的事，从收到到办好',
    conclusion: wayConclusion(lines),
    legend: [],
    drawing: counted
      ? draw(layoutMatterFlow(lines, { width, height: 220, start: plan.start }))
      : undefined,
    key: [],
    table: {
      caption: '到每一期为止，一共多少件',
      head: '数到哪天',
      columns: lines.map(({ name }) => name),
      rows: releases.map(({ until }, place) => ({
        head: shortDay(until),
        cells: lines.map(({ points }) =>
          sayPublished(points[place]?.count ?? { said: 'missing' }, ''),
        ),
      })),
      shape: 'narrow',
    },
    definitions: definitionsOf(plan, ['received', 'promised', 'solved']),
    method: methods.rounded,
  };
}

/** 头一期到最后一期，收到的、办好的各从多少到多少。 */
export function wayConclusion(lines: readonly WayLine[]): string {
  const said = lines.flatMap(({ name, points }) => {
    const counted = points.filter(({ count }) => 'value' in count);
    const [first, last] = [counted[0], counted.at(-1)];
    if (first === undefined || last === undefined) return [];
    const to = sayPublished(last.count, '件');
    if (first === last) return [`${name}的${to}`];
    return [`${name}的从${sayPublished(first.count, '件')}到${to}`];
  });
  return said.length === 0 ? '各家的事，还没有公布过。' : `${said.join('；')}。`;
}

function placeStep(
  count: Published,
  x: number,
  width: number,
  y: (value: number) => number,
): WayStep {
  const value = countOf(count);
  const zeroY = y(0);
  if (value === undefined) return { type: 'gap', box: { x, y: TOP, width, height: zeroY - TOP } };
  if (count.said === 'few') {
    return { type: 'few', box: { x, y: zeroY - FEW_HEIGHT, width, height: FEW_HEIGHT } };
  }
  const top = y(Math.max(0, value));
  return { type: 'step', box: { x, y: top, width, height: zeroY - top } };
}

const stepped = line().curve(curveStepBefore).digits(1);

/** 台阶的上边：一期一级，从上一级的右边竖着接上来；没报的那一期断开。 */
function outlineOf(steps: readonly WayStep[], zeroY: number): string {
  const runs: Point[][] = [];
  let run: Point[] | undefined;
  for (const { type, box } of steps) {
    if (type === 'gap') {
      run = undefined;
      continue;
    }
    const top: Point = [box.x + box.width, type === 'few' ? zeroY : box.y];
    if (run === undefined) {
      run = [[box.x, top[1]]];
      runs.push(run);
    }
    run.push(top);
  }
  return runs.map((points) => stepped(points) ?? '').join('');
}

function countOf(count: Published | undefined): number | undefined {
  return count !== undefined && 'value' in count ? count.value : undefined;
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

function draw({ width, height, zeroY, lines, days }: WayLayout): Drawing {
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

function drawSteps({ tone, filling, steps }: PlacedLine): readonly DrawnItem[] {
  return steps.flatMap(({ type, box }): DrawnItem[] => {
    if (type === 'gap') return [drawMark(gapMark(box))];
    if (type === 'few') return [drawMark(fewMark(tone, box))];
    const paints: Readonly<Record<WayLine['filling'], readonly (readonly [Paint, string])[]>> = {
      none: [],
      hatched: [['thin', hatchPath(box, 7)]],
      solid: [['fill', boxPath(box)]],
    };
    const shapes = paints[filling];
    return shapes.length === 0 ? [] : [drawMark(mark(tone, ...shapes))];
  });
}
