import { type Attributes, walkXml } from '../../../office-files/xml.ts';
import type { BrokenCell, Cell, Merge, RowMark, SheetContent, SheetRow } from '../../cells/cell.ts';
import { RichText, type SharedStrings, unescapeText } from './shared-strings.ts';
import type { CellStyle } from './styles.ts';

/** 整个工作簿共用的。 */
export interface WorkbookContext {
  readonly strings: SharedStrings;
  /** 按样式的号排。 */
  readonly styles: readonly CellStyle[];
  /** 文件用的是 1904 日期系统（老的苹果版 Excel）。 */
  readonly from1904: boolean;
}

export interface SheetContext extends WorkbookContext {
  /** 有批注的行号。 */
  readonly commented: ReadonlySet<number>;
}

/** 只看前面这么多列；台账不会更宽，而坏文件会把一个字写到第一万列。 */
const WIDEST = 256;
/** 1904 系统的第 0 天在 1900 系统里是第几天。 */
const DAYS_TO_1904 = 1462;

const ERROR: BrokenCell = { broken: 'error' };
const UNCOMPUTED: BrokenCell = { broken: 'uncomputed' };

/** 读一张工作表的 XML：留下不全空的行，和合并的块。 */
export function readSheetXml(
  bytes: Uint8Array,
  context: SheetContext,
  onProgress?: (bytesDone: number) => void,
): SheetContent {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  const hiddenColumns = new Set<number>();
  const rich = new RichText();
  let row = { number: 0, hidden: false };
  let isStruck = false;
  let cells: Cell[] = [];
  let column = -1;
  let cell = newCell(undefined, undefined);
  let isValue = false;

  walkXml(
    bytes,
    {
      open: (name, attributes) => {
        if (name === 'v') isValue = true;
        else if (name === 'c') {
          column = columnOf(attributes('r')) ?? column + 1;
          cell = newCell(attributes('t'), attributes('s'));
        } else if (name === 'f') cell.hasFormula = true;
        else if (name === 'row') {
          row = { number: rowNumber(attributes, row.number), hidden: isOn(attributes('hidden')) };
          cells = [];
          column = -1;
          isStruck = false;
        } else if (name === 'mergeCell') merges.push(...mergeOf(attributes('ref')));
        else if (name === 'col') for (const index of hiddenBy(attributes)) hiddenColumns.add(index);
        else rich.open(name, attributes);
      },
      text: (text) => {
        if (isValue) cell.value += text;
        else rich.add(text);
      },
      close: (name) => {
        if (name === 'v') isValue = false;
        else if (name === 'c') {
          const inline = rich.take();
          const value = cellValue(cell, inline.text, context);
          if (value !== undefined && column < WIDEST) {
            place(cells, column, value);
            isStruck ||= inline.struck || isStruckCell(cell, context);
          }
        } else if (name === 'row') {
          if (cells.length === 0) return;
          const marks = marksOf(isStruck, context.commented.has(row.number));
          rows.push(marks.length === 0 ? { ...row, cells } : { ...row, cells, marks });
        } else rich.close(name);
      },
    },
    onProgress,
  );
  rows.sort((a, b) => a.number - b.number);
  return { rows, merges, hiddenColumns };
}

function marksOf(isStruck: boolean, isCommented: boolean): readonly RowMark[] {
  return [...(isStruck ? ['struck' as const] : []), ...(isCommented ? ['commented' as const] : [])];
}

interface RawCell {
  type: string;
  style: string | undefined;
  value: string;
  hasFormula: boolean;
}

function newCell(type: string | undefined, style: string | undefined): RawCell {
  return { type: type ?? 'n', style, value: '', hasFormula: false };
}

function cellValue(cell: RawCell, inline: string, context: SheetContext): Cell {
  const { type, value } = cell;
  if (type === 'inlineStr') return inline === '' ? undefined : inline;
  if (value === '') return cell.hasFormula && type !== 'str' ? UNCOMPUTED : undefined;
  if (type === 's') return sharedString(value, context.strings);
  if (type === 'str') return unescapeText(value);
  if (type === 'b') return value === '1';
  if (type === 'd') return value;
  if (type === 'n') return numberOf(Number(value), cell.style, context);
  return ERROR;
}

function isStruckCell({ type, value, style }: RawCell, { strings, styles }: SheetContext): boolean {
  const isStyled = styles[Number(style)]?.struck ?? false;
  return isStyled || (type === 's' && strings.struck.has(Number(value)));
}

function sharedString(index: string, { texts }: SharedStrings): Cell {
  const text = texts[Number(index)];
  if (text === undefined) return ERROR;
  return text === '' ? undefined : text;
}

function numberOf(value: number, style: string | undefined, context: SheetContext): Cell {
  if (!Number.isFinite(value)) return ERROR;
  const shows = context.styles[Number(style)]?.shows;
  if (shows === 'day') return { serial: context.from1904 ? value + DAYS_TO_1904 : value };
  return shows === 'percent' ? { percent: value } : value;
}

/** 数组中间不留洞：洞会让后面的遍历漏掉它。 */
function place(cells: Cell[], column: number, value: Cell): void {
  while (cells.length < column) cells.push(undefined);
  cells[column] = value;
}

function rowNumber(attributes: Attributes, previous: number): number {
  const number = Number(attributes('r'));
  return Number.isInteger(number) && number > 0 ? number : previous + 1;
}

/** `<col>` 说的是第几列到第几列，从 1 数起；藏起来的才给。 */
function hiddenBy(attributes: Attributes): readonly number[] {
  const first = Number(attributes('min'));
  const last = Math.min(Number(attributes('max')), WIDEST);
  if (!isOn(attributes('hidden')) || !(first >= 1 && last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function mergeOf(ref: string | undefined): readonly Merge[] {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref ?? '');
  const [, left, top, right, bottom] = match ?? [];
  if (left === undefined || right === undefined) return [];
  return [
    {
      top: Number(top),
      bottom: Number(bottom),
      left: columnIndex(left),
      right: columnIndex(right),
    },
  ];
}

function columnOf(ref: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(ref ?? '')?.[0];
  return letters === undefined ? undefined : columnIndex(letters);
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}
