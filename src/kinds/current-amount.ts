import type { Policy } from './policy.ts';

const UNKNOWN = '没查到';
/** 「给啥」头两句里说了看表，表里的才是给的东西；不然可能是收入线、最低工资这样的数。 */
const POINTS_TO_TABLE = /看下面的表/;

/**
 * 「现在的数」：政策的头一张表里标了现行的那一行，写成一句，格里的记号照留。
 * 数只从表里来，哪里的、哪年的、什么单位一起写上；表只是例子、没有标现行的，或者一个数也没查到，就没有。
 */
export function currentAmount({
  gain,
  amounts,
}: Pick<Policy, 'gain' | 'amounts'>): string | undefined {
  const [table] = amounts;
  if (table === undefined || table.example) return undefined;
  const current = table.rows.find((row) => row.current);
  if (current?.cells.every((cell) => String(cell).startsWith(UNKNOWN)) !== false) return undefined;
  if (!gain.slice(0, 2).some((line) => POINTS_TO_TABLE.test(line))) return undefined;
  const unit = table.unit === undefined ? '' : `（${table.unit}）`;
  const cells = table.columns.map((column, index) => `${column} ${current.cells[index] ?? ''}`);
  return `${table.area}，${current.head}，${table.name}${unit}：${cells.join('；')}。`;
}
