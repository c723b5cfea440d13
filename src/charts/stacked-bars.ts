import { roundingBase } from '../kinds/progress/plan.ts';
import type { Published } from '../published/published.ts';
import { type Drawing, drawLabel, drawMark, FONT } from './drawing/drawing.ts';
import { fewMark, gapMark, type Pattern, patternMark, type Tone } from './drawing/mark.ts';
import type { Box } from './drawing/path.ts';
import { wrapPhrases } from './drawing/text-fit.ts';

/** 条子里的一段是什么：叫什么、用什么花纹。 */
export interface PartStyle {
  readonly name: string;
  readonly pattern: Pattern;
  readonly tone: Tone;
}

/** 条子里的一段和它公布的数。 */
export interface BarPart extends PartStyle {
  readonly published: Published;
}

export interface StackedRow {
  readonly label: string;
  /** 从左到右的各段。 */
  readonly parts: readonly BarPart[];
}

export interface PlacedPart extends PartStyle {
  /** `few` 是「不足5」，画成敞口的短框。 */
  readonly type: 'bar' | 'few';
  readonly box: Box;
}

export interface PlacedStack {
  readonly label: string;
  readonly labelY: number;
  /** 没报的一行没有段，整条画斜纹。 */
  readonly parts: readonly PlacedPart[];
  readonly gap: Box | undefined;
  readonly words: readonly { readonly text: string; readonly y: number }[];
}

export interface StackedLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedStack[];
}

const HEADING = 24;
const BAR = 22;
const LINE = 22;
const GAP = 14;
const BETWEEN = 2;
/** 「不足5」的短框最多、最少有多宽。 */
const FEW = 7;
const MIN_FEW = 4;

/** 把各行摆成横条：一段一段接起来，长短照取整后的数。每段说什么，写在条子下面。 */
export function layoutStackedBars(
  rows: readonly StackedRow[],
  { width }: { readonly width: number },
): StackedLayout {
  const unit = Math.min(...rows.filter(isReported).map((row) => unitOf(row, width)), FEW);
  let top = 0;
  const placed = rows.map((row): PlacedStack => {
    const barTop = top + HEADING;
    const lines = wrapPhrases(phrasesOf(row), width, FONT);
    const words = lines.map((text, place) => ({
      text,
      y: barTop + BAR + 2 + LINE * (place + 0.5),
    }));
    const labelY = top + HEADING / 2;
    top = barTop + BAR + 2 + LINE * lines.length + GAP;
    return isReported(row)
      ? { label: row.label, labelY, parts: placeParts(row, unit, barTop), gap: undefined, words }
      : {
          label: row.label,
          labelY,
          parts: [],
          gap: { x: 0, y: barTop, width, height: BAR },
          words,
        };
  });
  return { width, height: Math.max(0, top - GAP), rows: placed };
}

/** 画成图。 */
export function drawStackedBars({ width, height, rows }: StackedLayout): Drawing {
  return {
    width,
    height,
    items: rows.flatMap(({ label, labelY, parts, gap, words }) => [
      drawLabel(label, 0, labelY, { bold: true }),
      ...(gap === undefined ? [] : [drawMark(gapMark(gap))]),
      ...parts.map(({ type, pattern, tone, box }) =>
        drawMark(type === 'few' ? fewMark(tone, box) : patternMark(pattern, tone, box)),
      ),
      ...words.map(({ text, y }) => drawLabel(text, 0, y)),
    ]),
  };
}

/** 条子下面的话，一小句一样，照各段的次序：`办好约25`、`超期、没答复不足5`。 */
function phrasesOf({ parts }: StackedRow): readonly string[] {
  const [first] = parts;
  if (first?.published.said === 'missing') return ['没报'];
  if (first?.published.said === 'not-due') return ['还没到日子'];
  const few = parts.filter(({ published }) => published.said === 'few');
  if (few.length === parts.length) return [`样样都不足${roundingBase}`];
  const said = parts.flatMap(({ name, published }) => {
    if (!('value' in published) || published.said === 'few') return [];
    return [`${name}${published.said === 'about' ? '约' : ''}${published.value}`];
  });
  const rest = few.map(({ name }) => name).join('、');
  return [...said, ...(rest === '' ? [] : [`${rest}不足${roundingBase}`])];
}

function isReported({ parts }: StackedRow): boolean {
  return parts.every(({ published }) => 'value' in published);
}

function countOf({ published }: BarPart): number {
  return 'value' in published ? Math.max(0, published.value) : 0;
}

function isFew(part: BarPart): boolean {
  return part.published.said === 'few';
}

/** 这一行要放得下，一件最多能画多宽。 */
function unitOf({ parts }: StackedRow, width: number): number {
  const fews = parts.filter(isFew).length;
  const total = parts.reduce((sum, part) => sum + countOf(part), 0);
  return total === 0 ? FEW : (width - fews * FEW - (parts.length - 1) * BETWEEN) / total;
}

function placeParts({ parts }: StackedRow, unit: number, y: number): readonly PlacedPart[] {
  const few = Math.min(FEW, Math.max(MIN_FEW, (roundingBase - 2) * unit));
  let x = 0;
  return parts
    .filter((part) => isFew(part) || countOf(part) > 0)
    .map(({ published, ...style }) => {
      const type = published.said === 'few' ? 'few' : 'bar';
      const width = type === 'few' ? few : countOf({ ...style, published }) * unit;
      const box = { x, y, width, height: BAR };
      x += width + BETWEEN;
      return { ...style, type, box };
    });
}
