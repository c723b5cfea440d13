import { max, range } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { type Chart, type ChartSource, LEGEND, methods } from '../chart.ts';
import { type Drawing, drawLabel, drawMark, FONT, WIDTH } from '../drawing/drawing.ts';
import { drawnWidth, fitText } from '../drawing/text-fit.ts';
import { actionConclusion } from './action-conclusion.ts';
import {
  type ActionState,
  actionStateNames,
  actionStates,
  type VillageStates,
  villageStates,
} from './action-state.ts';
import { stateMark } from './state-mark.ts';

export interface GridOptions {
  /** 图宽。一个单位在 360 像素的手机上约等于一个像素。 */
  readonly width: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedCell {
  readonly village: string;
  /** 第几件事，从 1 数起，和栏头、图例里的号一样。 */
  readonly number: number;
  readonly state: ActionState;
  readonly x: number;
  readonly y: number;
}

export interface ActionGridLayout {
  readonly width: number;
  readonly height: number;
  /** 每格的边长。 */
  readonly cell: number;
  readonly columns: readonly PlacedText[];
  readonly rows: readonly PlacedText[];
  readonly cells: readonly PlacedCell[];
}

const LABEL_GAP = 8;
/** 每格至少 28，再加 2 的间隔。 */
const MIN_STEP = 30;
/** 大字的方格，至少放得下栏头的号。 */
const SMALL_STEP = 22;
const MAX_STEP = 40;
const GAP = 2;
const HEADING = 28;
/** 村名自己占一行的高，和一个村到下一个村空多少。 */
const NAME_LINE = 24;
const ROW_GAP = 8;

/**
 * 把各村各件事的状态摆成方格：一行一个村，一栏一件事，栏头写号。
 * 村名太长就截短；事太多、方格要小过 28 时，图自己加宽。大字的窄，村名写在方格上头，方格小些。
 */
export function layoutActionGrid(
  rows: readonly VillageStates[],
  { width }: GridOptions,
): ActionGridLayout {
  const columnCount = max(rows, (row) => row.states.length) ?? 0;
  const longest = max(rows, (row) => drawnWidth(row.village, FONT)) ?? 0;
  const isStacked = width < WIDTH;
  const room = Math.max(width - columnCount * MIN_STEP - LABEL_GAP, FONT * 3);
  const labels = isStacked ? 0 : Math.min(Math.ceil(longest), room) + LABEL_GAP;
  const least = isStacked ? SMALL_STEP : MIN_STEP;
  const step = Math.min(MAX_STEP, Math.max(least, Math.floor((width - labels) / columnCount)));
  const rowStep = isStacked ? NAME_LINE + step + ROW_GAP : step;
  const bands = (count: number, start: number, each: number) =>
    scaleBand<number>()
      .domain(range(count))
      .range([start, start + count * each - GAP])
      .paddingInner(GAP / each);
  const columnBand = bands(columnCount, labels, step);
  const rowBand = bands(rows.length, HEADING, rowStep);
  const below = isStacked ? NAME_LINE : 0;
  const cell = step - GAP;
  const left = (column: number) => Math.round(columnBand(column) ?? 0);
  const top = (row: number) => Math.round(rowBand(row) ?? 0);
  return {
    width: Math.max(width, labels + columnCount * step - GAP),
    height: HEADING + rows.length * rowStep,
    cell,
    columns: range(columnCount).map((column) => ({
      text: String(column + 1),
      x: left(column) + cell / 2,
      y: HEADING / 2,
    })),
    rows: rows.map(({ village }, row) => ({
      text: fitText(village, isStacked ? width : labels - LABEL_GAP, FONT),
      x: 0,
      y: top(row) + (isStacked ? NAME_LINE : cell) / 2,
    })),
    cells: rows.flatMap(({ village, states }, row) =>
      states.map((state, column) => ({
        village,
        number: column + 1,
        state,
        x: left(column),
        y: top(row) + below,
      })),
    ),
  };
}

/** 镇里答应的各件事、各村办到哪一步的图。 */
export function actionGridChart(source: ChartSource): Chart {
  const { plan, release, villages, actions, about, width = WIDTH } = source;
  const rows = villageStates(plan, release, villages, actions);
  const states = rows.flatMap((row) => row.states);
  return {
    name: 'actions',
    title: `${about}，各村办到哪一步`,
    conclusion: actionConclusion(rows),
    legend: actionStateNames
      .filter((state) => states.includes(state))
      .map((state) => ({ label: actionStates[state], mark: stateMark(state, LEGEND) })),
    drawing: draw(layoutActionGrid(rows, { width })),
    key: actions.map(({ short, dueText }) => ({ name: short, text: dueText })),
    table: {
      caption: '各村一件一件看',
      head: '村',
      columns: actions.map(({ short }, index) => `${index + 1} ${short}`),
      rows: rows.map((row) => ({
        head: row.village,
        cells: row.states.map((state) => actionStates[state]),
      })),
      shape: 'wide',
    },
    definitions: ['办没办好，看各村报的台账：办到的那天早不早过期限。'],
    method: methods.exact,
  };
}

function draw({ width, height, cell, columns, rows, cells }: ActionGridLayout): Drawing {
  return {
    width,
    height,
    items: [
      ...columns.map(({ text, x, y }) => drawLabel(text, x, y, { anchor: 'middle', bold: true })),
      ...rows.map(({ text, x, y }) => drawLabel(text, x, y)),
      ...cells.map(({ state, x, y }) => drawMark(stateMark(state, cell), x, y)),
    ],
  };
}
