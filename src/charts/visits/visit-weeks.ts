import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../kinds/day.ts';
import { sayCount } from '../../kinds/say-count.ts';
import {
  type Chart,
  type ChartSource,
  definitionsOf,
  LEGEND,
  methods,
  shortDay,
} from '../chart.ts';
import { type Drawing, drawLabel, drawMark, FONT, WIDTH } from '../drawing/drawing.ts';
import { gapMark, mark, patternMark, visitMark } from '../drawing/mark.ts';
import { type Box, linePath } from '../drawing/path.ts';
import { drawnWidth, fitText } from '../drawing/text-fit.ts';
import { coverageText, missingVisits } from './visit-coverage.ts';

/** 一个村每一期累计走到的户数；没报的那一期没有数，不是零。 */
export interface VillageWeeks {
  readonly village: string;
  readonly target: number;
  readonly weeks: readonly { readonly until: string; readonly visited: number | undefined }[];
}

export interface WeeksOptions {
  readonly width: number;
  /** 从哪天数起。 */
  readonly start: string;
  /** 期限的最后一天；没有定的不画。 */
  readonly due: string | undefined;
}

export interface PlacedWeek {
  readonly type: 'column' | 'gap';
  readonly box: Box;
}

export interface WeeksPanel {
  readonly village: string;
  /** 最后一期走到多少，写在右上角。 */
  readonly value: string;
  /** 这一小块占的地方。 */
  readonly frame: Box;
  readonly weeks: readonly PlacedWeek[];
  /** 户户走到的那条横线，和底下的零线。 */
  readonly targetY: number;
  readonly zeroY: number;
  /** 期限的那条竖线。 */
  readonly dueX: number | undefined;
}

export interface WeeksLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly WeeksPanel[];
}

const GUTTER = 16;
const HEADING = 24;
const PLOT = 64;
const ROW_GAP = 20;
const EDGE = 3;
/** 走到过一户的，柱子再矮也看得见。 */
const MIN_COLUMN = 2;

/** 各村每一期累计走了多少，按村的次序。 */
function visitWeeks({
  plan,
  releases,
  villages,
}: Pick<ChartSource, 'plan' | 'releases' | 'villages'>): readonly VillageWeeks[] {
  return villages.flatMap(({ id, name }) => {
    const target = plan.targets.visits?.[id];
    if (target === undefined) return [];
    const weeks = releases.map(({ until, counts }) => ({ until, visited: counts.visits?.[id] }));
    return [{ village: name, target, weeks }];
  });
}

/** 一个村一小块，大字一行一块，平常一行两块。块里一期一根柱子，高到横线就是户户走到。没报的那一期画虚框，不画成零。 */
export function layoutVisitWeeks(
  villages: readonly VillageWeeks[],
  { width, start, due }: WeeksOptions,
): WeeksLayout {
  const lastDay = max([
    ...villages.flatMap(({ weeks }) => weeks.map(({ until }) => until)),
    due ?? start,
  ]);
  const columns = width < WIDTH ? 1 : 2;
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const x = scaleLinear([0, daysBetween(start, lastDay ?? start) + 1], [EDGE, panelWidth - EDGE]);
  const panels = villages.map(({ village, target, weeks }, index): WeeksPanel => {
    const left = (index % columns) * (panelWidth + GUTTER);
    const top = Math.floor(index / columns) * (HEADING + PLOT + ROW_GAP);
    const zeroY = top + HEADING + PLOT;
    const y = scaleLinear([0, 1], [zeroY, top + HEADING]);
    const dayX = (day: string) => left + x(daysBetween(start, day) + 1);
    const last = weeks.at(-1);
    return {
      village: fitText(village, panelWidth - drawnWidth('不到1%', FONT), FONT),
      value: last?.visited === undefined ? missingVisits : coverageText(last.visited, target),
      frame: { x: left, y: top, width: panelWidth, height: HEADING + PLOT },
      zeroY,
      targetY: y(1),
      dueX: due === undefined ? undefined : dayX(due),
      weeks: weeks.map(({ until, visited }, place): PlacedWeek => {
        const before = weeks[place - 1];
        const from = before === undefined ? left + x(0) : dayX(before.until);
        const column = { x: from + 1, width: Math.max(1, dayX(until) - from - 2) };
        if (visited === undefined) {
          return { type: 'gap', box: { ...column, y: y(1), height: zeroY - y(1) } };
        }
        const height = visited === 0 ? 0 : zeroY - y(Math.min(1, visited / target));
        const tall = visited === 0 ? 0 : Math.max(MIN_COLUMN, height);
        return { type: 'column', box: { ...column, y: zeroY - tall, height: tall } };
      }),
    };
  });
  const rows = Math.ceil(villages.length / columns);
  return { width, height: Math.max(0, rows * (HEADING + PLOT + ROW_GAP) - ROW_GAP) + EDGE, panels };
}

/** 各村一期一期走到多少的图。 */
export function visitWeeksChart(source: ChartSource): Chart {
  const { plan, actions, releases, width = WIDTH } = source;
  const villages = visitWeeks(source);
  const action = actions.find(({ code }) => code === plan.measures.visits?.action);
  const layout = layoutVisitWeeks(villages, { width, start: plan.start, due: action?.due });
  return {
    name: 'visit-weeks',
    title: '一期一期看，各村走到多少户',
    conclusion: weeksConclusion(villages),
    legend: [
      { label: '一根柱子是数到那一期，一共走到的', mark: visitMark('visited', LEGEND) },
      { label: '那一期没报数', mark: visitMark('missing', LEGEND) },
      { label: '横虚线：户户走到', mark: mark('bad', ['dashed', linePath([0, 14], [LEGEND, 14])]) },
      ...(action?.due === undefined
        ? []
        : [
            {
              label: `竖线：${shortDay(action.due)}的期限`,
              mark: mark('plain', ['stroke', linePath([14, 0], [14, LEGEND])]),
            },
          ]),
    ],
    drawing: releases.length === 0 ? undefined : draw(layout),
    key: [],
    table: {
      caption: '到每一期为止，一共走到多少户',
      head: '村',
      columns: releases.map(({ until }) => `到${shortDay(until)}`),
      rows: villages.map(({ village, weeks }) => ({
        head: village,
        cells: weeks.map(({ visited }) => (visited === undefined ? '没报' : String(visited))),
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['visits']),
    method: methods.exact,
  };
}

/** 头一期和最后一期，各有几个村走过半、走完。 */
export function weeksConclusion(villages: readonly VillageWeeks[]): string {
  const last = Math.max(0, ...villages.map(({ weeks }) => weeks.length)) - 1;
  if (last < 0) return '还没有公布走访数。';
  const past = (week: number) =>
    villages.filter(({ target, weeks }) => (weeks[week]?.visited ?? 0) * 2 > target).length;
  const say = (week: number) =>
    past(week) === 0 ? '没有哪个村过半' : `${sayCount(past(week), '个村')}过半`;
  const complete = villages.filter(({ target, weeks }) => (weeks[last]?.visited ?? 0) >= target);
  const ended = complete.length === 0 ? '' : `，其中${sayCount(complete.length, '个村')}走完了`;
  if (last === 0) return `头一期，${say(0)}${ended}。`;
  return `头一期${say(0)}，到这一期${say(last)}${ended}。`;
}

function draw({ width, height, panels }: WeeksLayout): Drawing {
  return { width, height, items: panels.flatMap(drawPanel) };
}

function drawPanel({
  village,
  value,
  frame,
  weeks,
  targetY,
  zeroY,
  dueX,
}: WeeksPanel): Drawing['items'] {
  const right = frame.x + frame.width;
  const middle = frame.y + HEADING / 2 - 2;
  const across = (y: number) => linePath([frame.x, y], [right, y]);
  return [
    drawLabel(village, frame.x, middle),
    drawLabel(value, right, middle, { anchor: 'end', bold: true }),
    ...weeks
      .filter(({ box }) => box.height > 0)
      .map(({ type, box }) =>
        drawMark(type === 'gap' ? gapMark(box) : patternMark('solid', 'good', box)),
      ),
    drawMark(mark('bad', ['dashed', across(targetY)])),
    drawMark(mark('plain', ['thin', across(zeroY)])),
    ...(dueX === undefined
      ? []
      : [drawMark(mark('plain', ['stroke', linePath([dueX, targetY - 4], [dueX, zeroY])]))]),
  ];
}
