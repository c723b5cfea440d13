import type { SourceCell, SourceTable } from '../document.ts';
import type { WordTally } from './word-tally.ts';
import { elementAt, elementsIn, type XmlElement, xmlWords } from './xml-tree.ts';

/** 读一张表要用的。 */
export interface TableContext {
  readonly tally: WordTally;
  /** 一格里的字，一段一行。 */
  readonly textOf: (cell: XmlElement) => string;
}

interface GridCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly merge: 'no' | 'restart' | 'continue';
}

/** 读一张表，合并的格记下占几行几列；一个字也没有的是 `undefined`。 */
export function readWordTable(table: XmlElement, context: TableContext): SourceTable | undefined {
  const grid = rowsIn(table, context).map((row) => cellsOf(row, context));
  const rows = grid.map((cells, index) =>
    cells
      .filter(({ merge }) => merge !== 'continue')
      .map((cell): SourceCell => {
        const { text, column, columns } = cell;
        return {
          text,
          column,
          columns,
          rows: cell.merge === 'no' ? 1 : depthOf(grid, index, cell),
        };
      }),
  );
  const width = Math.max(0, ...grid.flat().map(({ column, columns }) => column + columns));
  const isEmpty = grid.flat().every(({ text }) => text.trim() === '');
  return isEmpty ? undefined : { kind: 'table', rows, width };
}

/** 表里的行；包在别的东西里的也算，删掉的行不算。 */
function rowsIn(table: XmlElement, context: TableContext): readonly XmlElement[] {
  return elementsIn(table).flatMap((element) => {
    if (element.name === 'tr') {
      if (elementAt(element, 'trPr', 'del') === undefined) return [element];
      context.tally.lose('deleted', xmlWords(element));
      return [];
    }
    return element.name === 'tblPr' ? [] : rowsIn(element, context);
  });
}

function cellsOf(row: XmlElement, { textOf }: TableContext): readonly GridCell[] {
  let column = Number(elementAt(row, 'trPr', 'gridBefore')?.attribute('val') ?? 0);
  return cellElements(row).map((cell) => {
    const properties = elementAt(cell, 'tcPr');
    const columns = Math.max(1, Number(elementAt(properties, 'gridSpan')?.attribute('val') ?? 1));
    const vertical = elementAt(properties, 'vMerge');
    const text = textOf(cell);
    const read: GridCell = {
      text,
      column,
      columns: Math.min(columns, WIDEST),
      merge: vertical === undefined ? 'no' : mergeOf(vertical, text),
    };
    column += read.columns;
    return read;
  });
}

/** Word 的表最多六十三列。 */
const WIDEST = 63;

/** 并到上面去了、里面却还有字的，当作单独的一格，不丢字。 */
function mergeOf(vertical: XmlElement, text: string): GridCell['merge'] {
  if (vertical.attribute('val') === 'restart') return 'restart';
  return text.trim() === '' ? 'continue' : 'no';
}

function cellElements(parent: XmlElement): readonly XmlElement[] {
  return elementsIn(parent).flatMap((element) => {
    if (element.name === 'tc') return [element];
    return element.name === 'trPr' ? [] : cellElements(element);
  });
}

function depthOf(
  grid: readonly (readonly GridCell[])[],
  row: number,
  { column }: GridCell,
): number {
  let depth = 1;
  const continues = (at: number) =>
    grid[at]?.some((cell) => cell.column === column && cell.merge === 'continue') === true;
  while (continues(row + depth)) depth += 1;
  return depth;
}
