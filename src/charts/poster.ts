import { type Chart, LEGEND } from './chart.ts';
import {
  type Drawing,
  type DrawnItem,
  drawLabel,
  drawMark,
  FONT,
  moved,
  toTenth,
  WIDTH,
} from './drawing/drawing.ts';
import { wrapText } from './drawing/text-fit.ts';

/** 单独拿出去的一张图，四周留的白。 */
const MARGIN = 16;
const LINE = 24;
const GAP = 12;

/**
 * 把一张图排成单独拿得出去的样子：上头是题目和结论，中间是图和图例，下头是谁数的、数到哪天、从哪来。
 * 离开了网页也看得懂。画不出来的图返回 `undefined`。
 */
export function posterOf(chart: Chart, source: readonly string[]): Drawing | undefined {
  const { drawing } = chart;
  if (drawing === undefined) return undefined;
  const width = Math.max(WIDTH, drawing.width);
  const items: DrawnItem[] = [];
  let top = MARGIN;
  const write = (texts: readonly string[], bold = false) => {
    for (const line of texts.flatMap((text) => wrapText(text, width, FONT))) {
      items.push(drawLabel(line, MARGIN, top + LINE / 2, { bold }));
      top += LINE;
    }
    if (texts.length > 0) top += GAP;
  };
  write([chart.title], true);
  write([chart.conclusion]);
  items.push(...drawing.items.map((item) => moved(item, MARGIN, top)));
  top += drawing.height + GAP;
  for (const { label, mark } of chart.legend) {
    items.push(
      drawMark(mark, MARGIN, top),
      drawLabel(label, MARGIN + LEGEND + 8, top + LEGEND / 2),
    );
    top += LEGEND + 4;
  }
  if (chart.legend.length > 0) top += GAP;
  write(chart.key.map(({ name, text }, index) => `${index + 1} ${name}：${text}`));
  write([...source, chart.method]);
  return { width: width + 2 * MARGIN, height: toTenth(top - GAP + MARGIN), items };
}
