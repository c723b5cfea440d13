/** 纸上一栏的几行字。 */
export interface PaperRow {
  readonly label: string;
  /** 一段一段，每段另起一行。 */
  readonly paragraphs: readonly string[];
}

/** 字号的几档，从大到小，单位毫米；`paper.css` 里 `.fit-1` 起就是这几档。 */
export const fitSteps = [6.6, 6, 5.4, 4.9, 4.4, 4, 3.6, 3.2] as const;

/** 放这些行的框：宽和高，单位毫米。 */
export interface PaperBox {
  readonly width: number;
  readonly height: number;
}

/** 明白卡（A5 横放）里放五栏字的框。 */
export const cardBox: PaperBox = { width: 188, height: 86 };

/** 上墙的（A3 竖放）字号是卡片的这么多倍。 */
export const POSTER_SCALE = 2.2;

/** 上墙的里放五栏字的框，按卡片的字号折算。 */
export const posterBox: PaperBox = { width: 257 / POSTER_SCALE, height: 236 / POSTER_SCALE };

/** 每一档的题目最多几个字宽；`paper.css` 里 `.title-1` 起是各档的字号，照着一行放得下定的。 */
const TITLE_WIDTHS = [7, 10.5, 12.5, 15.5] as const;

/** 栏名占几个字宽、每行占几个字高、每栏上下留几个字高的空：和 `paper.css` 里一样。 */
const LABEL = 3.4;
const LEADING = 1.42;
const PADDING = 0.5;

/** 用 `size` 毫米的字，这些行放不放得进框里。 */
export function fits(rows: readonly PaperRow[], { width, height }: PaperBox, size: number) {
  const perLine = width / size - LABEL;
  const lines = rows.flatMap(({ paragraphs }) =>
    paragraphs.map((text) => linesOf(characterWidth(text), perLine)),
  );
  const total = lines.reduce((sum, count) => sum + count, 0) * LEADING + rows.length * PADDING;
  return total * size <= height;
}

/** 放得下的最大一档：从 1 数起，配 `.fit-1` 这样的类名。最小一档还放不下的，也给最小一档。 */
export function fitStep(rows: readonly PaperRow[], box: PaperBox): number {
  const found = fitSteps.findIndex((size) => fits(rows, box, size));
  return found < 0 ? fitSteps.length : found + 1;
}

/** 题目用第几档字号，从 1 数起：字越多越小；最小一档放两行。 */
export function titleStep(title: string): number {
  const width = characterWidth(title);
  const found = TITLE_WIDTHS.findIndex((most) => width <= most);
  return found < 0 ? TITLE_WIDTHS.length + 1 : found + 1;
}

/** 一段字有几个字宽：汉字和全角标点一个，数字和字母大半个。 */
export function characterWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0300' ? 0.6 : 1), 0);
}

/** 标点不能放行头、号码不能拆，每行常要空出一格，所以少算一格。 */
function linesOf(width: number, perLine: number): number {
  return Math.max(1, Math.ceil(width / (perLine - 1)));
}
