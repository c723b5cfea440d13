import { type Chart, type ChartSource, definitionsOf, LEGEND, methods } from '../chart.ts';
import { type Drawing, drawLabel, drawMark, WIDTH } from '../drawing/drawing.ts';
import { gapMark, mark, patternMark, visitMark } from '../drawing/mark.ts';
import { boxPath, linePath } from '../drawing/path.ts';
import { visitConclusion } from './visit-conclusion.ts';
import {
  type CoverageLayout,
  coverageText,
  layoutVisitCoverage,
  missingVisits,
  type PlacedBar,
  type PlacedGap,
  type PlacedTick,
  villageVisits,
} from './visit-coverage.ts';

/** 各村走访到多少户的图。 */
export function visitCoverageChart(source: ChartSource): Chart {
  const visits = villageVisits(source);
  const due = source.actions.find(
    ({ code }) => code === source.plan.measures.visits?.action,
  )?.dueText;
  return {
    name: 'visits',
    title: '各村走访到多少户，离全走到还差多少',
    conclusion: `${visitConclusion(visits)}${due === undefined ? '' : `期限是${due}。`}`,
    legend: [
      { label: '走到了的', mark: visitMark('visited', LEGEND) },
      { label: `${missingVisits}，不是零`, mark: visitMark('missing', LEGEND) },
      { label: '目标：户户走到', mark: visitMark('target', LEGEND) },
    ],
    drawing: draw(layoutVisitCoverage(visits, { width: source.width ?? WIDTH, rowHeight: 38 })),
    key: [],
    table: {
      caption: '各村走访了多少户',
      head: '村',
      columns: ['该走', '走到', '占多少'],
      rows: visits.map((row) => ({
        head: row.village,
        cells:
          row.type === 'missing'
            ? [String(row.target), missingVisits, missingVisits]
            : [String(row.target), String(row.visited), coverageText(row.visited, row.target)],
      })),
      shape: 'narrow',
    },
    definitions: definitionsOf(source.plan, ['visits']),
    method: methods.exact,
  };
}

/** 一半的线垫在条子底下，起点线和目标线盖在上面。 */
function draw({ width, height, top, ticks, rows }: CoverageLayout): Drawing {
  const upright = ({ x, type }: PlacedTick) => {
    const line = linePath([x, top], [x, height]);
    if (type === 'half') return drawMark(mark('faint', ['dotted', line]));
    return drawMark(
      type === 'zero' ? mark('plain', ['thin', line]) : mark('bad', ['dashed', line]),
    );
  };
  return {
    width,
    height,
    items: [
      ...ticks
        .filter(({ text }) => text !== '')
        .map(({ x, text }) => drawLabel(text, x, top / 2, { anchor: 'middle' })),
      ...ticks.filter(({ type }) => type === 'half').map(upright),
      ...rows.flatMap((row) => [drawLabel(row.label, 0, row.middle), ...drawRow(row)]),
      ...ticks.filter(({ type }) => type !== 'half').map(upright),
    ],
  };
}

function drawRow(row: PlacedBar | PlacedGap): Drawing['items'] {
  if (row.type === 'gap') {
    const { track, plate, middle } = row;
    return [
      drawMark(gapMark(track)),
      drawMark(mark('paper', ['fill', boxPath(plate)])),
      drawLabel(missingVisits, plate.x + plate.width / 2, middle, { anchor: 'middle', bold: true }),
    ];
  }
  const isInside = row.valueSide === 'inside';
  return [
    ...(row.box.width > 0 ? [drawMark(patternMark('solid', 'good', row.box))] : []),
    drawLabel(row.value, row.valueX, row.middle, {
      anchor: isInside ? 'end' : 'start',
      bold: true,
      tone: isInside ? 'paper' : 'plain',
    }),
  ];
}
