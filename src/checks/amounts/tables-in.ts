import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';

/** 一张没有经过校验的表里的各行：算数的，和不算数的。 */
export interface RowsInForce {
  readonly current: readonly unknown[];
  readonly old: readonly unknown[];
}

const SAYS_EXAMPLE = /例子|外省/;

/** 数目表里的一行。 */
export interface WrittenRow {
  readonly head: string;
  readonly isCurrent: boolean;
  /** 有几格。 */
  readonly cells: number;
}

/** 文件里写着的一张数目表，字段不全的也认得。 */
export interface WrittenTable {
  readonly name: string;
  readonly rowHead: string;
  /** 写了 `example: true`。 */
  readonly isExample: boolean;
  /** 名字或者地方里写着是例子，给人看的。 */
  readonly saysExample: boolean;
  /** 有几列。 */
  readonly columns: number;
  readonly rows: readonly WrittenRow[];
  /** 一处在文件的哪一行；`path` 从这张表里写起。 */
  lineOf(...path: readonly PropertyKey[]): number;
}

/** 这句话写明了说的是例子：别处的数、老的数。 */
export function saysExample(text: string): boolean {
  return SAYS_EXAMPLE.test(text);
}

/** 整张表只是例子的，没有一行算数；标了现行的，别的行不算数；都没标的，行行算数。 */
export function rowsInForce(table: unknown): RowsInForce {
  const rows = listAt(table, 'rows');
  if (valueAt(table, ['example']) === true) return { current: [], old: rows };
  const isCurrent = (row: unknown) => valueAt(row, ['current']) === true;
  if (!rows.some(isCurrent)) return { current: rows, old: [] };
  return { current: rows.filter(isCurrent), old: rows.filter((row) => !isCurrent(row)) };
}

/** 一个文件里的各张数目表；没有的是空的。 */
export function tablesIn({ data }: ContentFile): readonly WrittenTable[] {
  return listAt(data?.value, 'amounts').map((table, index) => ({
    name: textAt(table, 'name') ?? '',
    saysExample: ['name', 'area'].some((key) => saysExample(textAt(table, key) ?? '')),
    rowHead: textAt(table, 'rowHead') ?? '时间',
    isExample: valueAt(table, ['example']) === true,
    columns: listAt(table, 'columns').length,
    rows: listAt(table, 'rows').map((row) => ({
      head: textAt(row, 'head') ?? '',
      isCurrent: valueAt(row, ['current']) === true,
      cells: listAt(row, 'cells').length,
    })),
    lineOf: (...path) => data?.lineOf(['amounts', index, ...path]) ?? 1,
  }));
}

function textAt(value: unknown, key: string): string | undefined {
  const text = valueAt(value, [key]);
  return text === undefined || text === null ? undefined : String(text);
}
