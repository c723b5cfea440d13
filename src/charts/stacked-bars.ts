import { roundingBase } from '../kinds/progress/plan.ts';
import type { Window } from '../kinds/progress/rounding.ts';
import { type Published, sayPublished, windowIn } from '../published/published.ts';
import { LEGEND, type LegendItem } from './chart.ts';
import { type Drawing, drawLabel, drawMark, FONT } from './drawing/drawing.ts';
import { doubtMark, gapMark, type Pattern, patternMark, type Tone } from './drawing/mark.ts';
import type { Box } from './drawing/path.ts';
import { drawnWidth, wrapPhrases } from './drawing/text-fit.ts';

/** 条子里的一段是什么：叫什么、用什么花纹。 */
export interface PartStyle {
  readonly name: string;
  readonly pattern: Pattern;
  readonly tone: Tone;
}

/** 条子里的一段和它公布的数。 */
export interface BarPart extends PartStyle {
  /** 这一段有多少，写在条子下面。 */
  readonly published: Published;
  /** 从头到这一段为止一共多少，条子照它画：一段套着一段，后头的不会比前头的少。 */
  readonly end: Published;
}

export interface StackedRow {
  readonly label: string;
  /** 一整条叫什么，如 `收到`；它的数就是最后一段的 `end`。 */
  readonly whole: string;
  /** 从左到右的各段。 */
  readonly parts: readonly BarPart[];
}

/** 条子上的一截：肯定是哪一段的，或者看不出算前一段、后一段还是没有的。 */
export type PlacedPart =
  | (PartStyle & { readonly type: 'bar'; readonly box: Box })
  | { readonly type: 'doubt'; readonly box: Box };

export interface PlacedStack {
  readonly label: string;
  readonly labelY: number;
  /** 写在右上角的总数；写不下的空着，和各段的数写在一起。 */
  readonly total: string;
  /** 没报、不登的一行没有段，整条画斜纹。 */
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
/** 一件最多画多宽：件数少的也不撑满。 */
const MOST_UNIT = 8;
/** 头一截再短也看得见。 */
const MIN_FIRST = 3;

/** 图例：说不准的那一截。 */
export const doubtLegend: LegendItem = {
  label: '虚线：真数就在这一截里头',
  mark: doubtMark('faint', { x: 0, y: 4, width: LEGEND, height: 20 }),
};

/**
 * 把各行摆成横条。各段的末尾只晓得在哪一档，所以肯定的画实，说不准的那一截画虚线；
 * 各行各段的末尾照公布的档排先后，不会和真数的先后相反。每段有多少，写在条子下面。
 */
export function layoutStackedBars(
  rows: readonly StackedRow[],
  { width }: { readonly width: number },
): StackedLayout {
  const longest = Math.max(1, ...rows.map((row) => endsOf(row)?.at(-1)?.most ?? 0));
  const unit = Math.min(MOST_UNIT, width / longest);
  let top = 0;
  const placed = rows.map((row): PlacedStack => {
    const ends = endsOf(row);
    const barTop = top + HEADING;
    const total = totalOf(row);
    const fits = drawnWidth(row.label, FONT) + drawnWidth(`　${total}`, FONT) <= width;
    const phrases = [...(fits || total === '' ? [] : [total]), ...phrasesOf(row)];
    const lines = wrapPhrases(phrases, width, FONT);
    const labelY = top + HEADING / 2;
    top = barTop + BAR + 2 + LINE * lines.length + GAP;
    return {
      label: row.label,
      labelY,
      total: fits ? total : '',
      parts: ends === undefined ? [] : placeParts(row, ends, unit, barTop),
      gap: ends === undefined ? { x: 0, y: barTop, width, height: BAR } : undefined,
      words: lines.map((text, place) => ({ text, y: barTop + BAR + 2 + LINE * (place + 0.5) })),
    };
  });
  return { width, height: Math.max(0, top - GAP), rows: placed };
}

/** 画成图。 */
export function drawStackedBars({ width, height, rows }: StackedLayout): Drawing {
  return {
    width,
    height,
    items: rows.flatMap(({ label, labelY, total, parts, gap, words }) => [
      drawLabel(label, 0, labelY, { bold: true }),
      ...(total === '' ? [] : [drawLabel(total, width, labelY, { anchor: 'end' })]),
      ...(gap === undefined ? [] : [drawMark(gapMark(gap))]),
      ...parts.map((part) =>
        drawMark(
          part.type === 'doubt'
            ? doubtMark('faint', part.box)
            : patternMark(part.pattern, part.tone, part.box),
        ),
      ),
      ...words.map(({ text, y }) => drawLabel(text, 0, y)),
    ]),
  };
}

/** 各段的末尾可能在哪一段；里头的不比外头的大。有一段没有数，整行都没有。 */
function endsOf({ parts }: StackedRow): readonly Window[] | undefined {
  const windows = parts.flatMap(({ end }) => windowIn(end) ?? []);
  if (windows.length < parts.length) return undefined;
  return windows.map((_, place) => {
    const most = Math.min(...windows.slice(place).map((window) => window.most));
    const least = Math.max(...windows.slice(0, place + 1).map((window) => window.least));
    return { least: Math.min(least, most), most };
  });
}

/** 一共多少；各段不登的，一共多少登了照样说。 */
function totalOf({ whole, parts }: StackedRow): string {
  const last = parts.at(-1);
  return last === undefined || windowIn(last.end) === undefined
    ? ''
    : `${whole}${sayPublished(last.end, '')}`;
}

/** 条子下面的话，一小句一样，照各段的次序：`办好20到24`、`超期、没答复不足5`。 */
function phrasesOf({ parts }: StackedRow): readonly string[] {
  const absent = parts.find(({ end }) => windowIn(end) === undefined)?.end;
  if (absent !== undefined) {
    if (absent.said !== 'withheld') return [sayPublished(absent, '')];
    return [absent === parts.at(-1)?.end ? '这一期不登' : '办到哪一步，这一期不登'];
  }
  const few = parts.filter(({ published }) => published.said === 'few');
  if (few.length === parts.length) return [`样样都不足${roundingBase}`];
  const said = parts
    .filter(({ published }) => published.said !== 'few')
    .map(({ name, published }) => `${name}${sayPublished(published, '')}`);
  const rest = few.map(({ name }) => name).join('、');
  return [...said, ...(rest === '' ? [] : [`${rest}不足${roundingBase}`])];
}

/** 一截一截：前一段最多到哪里，到这一段至少到哪里，中间肯定是这一段的；剩下的说不准。 */
function placeParts(
  { parts }: StackedRow,
  ends: readonly Window[],
  unit: number,
  y: number,
): readonly PlacedPart[] {
  const boxOf = (from: number, to: number): Box => {
    const x = from * unit + (from === 0 ? 0 : Math.min(BETWEEN, ((to - from) * unit) / 3));
    return { x, y, width: Math.max(from === 0 ? MIN_FIRST : 1, to * unit - x), height: BAR };
  };
  let reached = 0;
  const placed = parts.flatMap(({ name, pattern, tone }, place): PlacedPart[] => {
    const [from, to] = [ends[place - 1]?.most ?? 0, ends[place]?.least ?? 0];
    if (to <= from) return [];
    const doubt = from > reached ? [{ type: 'doubt' as const, box: boxOf(reached, from) }] : [];
    reached = to;
    return [...doubt, { name, pattern, tone, type: 'bar', box: boxOf(from, to) }];
  });
  const last = ends.at(-1)?.most ?? 0;
  return last > reached ? [...placed, { type: 'doubt', box: boxOf(reached, last) }] : placed;
}
