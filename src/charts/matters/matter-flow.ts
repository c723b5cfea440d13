import type { MeasureId } from '../../kinds/progress/measure.ts';
import { publishedAt, sayPublished, whyWithheld, windowIn } from '../../published/published.ts';
import {
  type Chart,
  type ChartSource,
  definitionsOf,
  LEGEND,
  type LegendItem,
  methods,
  shortDay,
} from '../chart.ts';
import { WIDTH } from '../drawing/drawing.ts';
import type { Tone } from '../drawing/mark.ts';
import {
  bandMark,
  blankMark,
  drawMatterFlow,
  layoutMatterFlow,
  type WayLine,
} from './matter-flow-layout.ts';

/** 一件事的路：收到、有着落、办好，全镇各期的累计，从外到里一个套一个。 */
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

/** 各家的事一路怎么走的图。 */
export function matterFlowChart({ plan, releases, width = WIDTH }: ChartSource): Chart {
  const lines = wayLines({ plan, releases });
  const counted = lines[0]?.points.some(({ count }) => windowIn(count) !== undefined) === true;
  return {
    name: 'matter-way',
    title: '各家的事，从收到到办好',
    conclusion: wayConclusion(lines),
    legend: legendOf(lines),
    drawing: counted
      ? drawMatterFlow(layoutMatterFlow(lines, { width, height: 220, start: plan.start }))
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
    method: methods.banded,
  };
}

/** 头一回和最后一回登的，各样各是多少；这一期不登的，说为什么。 */
export function wayConclusion(lines: readonly WayLine[]): string {
  const said = lines.flatMap(({ name, points }) => {
    const counted = points.filter(({ count }) => windowIn(count) !== undefined);
    const [first, last] = [counted[0], counted.at(-1)];
    if (first === undefined || last === undefined) return [];
    const say = ({ until, count }: (typeof points)[number]) =>
      `${shortDay(until)}${sayPublished(count, '件')}`;
    return [`${name}的，到${first === last ? say(first) : `${say(first)}，到${say(last)}`}`];
  });
  const silent = lines.filter(({ points }) => points.at(-1)?.count.said === 'withheld');
  const why =
    silent.length === 0
      ? ''
      : `${silent.map(({ name }) => `${name}的`).join('、')}，这一期不登：${whyWithheld}。`;
  if (said.length === 0) return why === '' ? '各家的事，还没有公布过。' : why;
  return `${said.join('；')}。${why}`;
}

/** 图上有只说在哪一档的、没有数的，才说它们怎么画。 */
function legendOf(lines: readonly WayLine[]): readonly LegendItem[] {
  const counts = lines.flatMap(({ points }) => points.map(({ count }) => count));
  const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };
  const isBanded = counts.some(({ said }) => said === 'between' || said === 'few');
  const isBroken = counts.some((count) => windowIn(count) === undefined);
  return [
    ...(isBanded
      ? [{ label: '虚框：只说在哪一档', mark: bandMark('plain', { ...swatch, y: 10, height: 8 }) }]
      : []),
    ...(isBroken ? [{ label: '点框空着：那一期不登或者没报', mark: blankMark(swatch) }] : []),
  ];
}
