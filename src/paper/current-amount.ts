import { isByTime } from '../kinds/amount-rows.ts';
import type { AmountTable, Policy } from '../kinds/policy.ts';
import { plainText } from '../markdown/plain-text.ts';

const OURS = /^(?:重庆市|黔江|全国)/;
const ELSEWHERE = /外地例子|不是黔江|别的区县/;
const UNKNOWN = '没查到';
/** 「给啥」头两句里说了看表，表里的才是给的东西；不然可能是收入线、最低工资这样的数。 */
const POINTS_TO_TABLE = /看下面的表/;

/**
 * 印在纸上的「现在的数」：政策的头一张表，按时间排、管得到本地的，取第一行写成一句。
 * 数只从表里来，哪里的、哪年的、什么单位一起写上；表对不上，或者一个数也没查到，就没有。
 */
export function currentAmount({
  gain,
  amounts,
}: Pick<Policy, 'gain' | 'amounts'>): string | undefined {
  const [table] = amounts;
  const current = table?.rows[0];
  if (table === undefined || current === undefined || !isLocalAndByTime(table)) return undefined;
  if (!gain.slice(0, 2).some((line) => POINTS_TO_TABLE.test(line))) return undefined;
  const unit = table.unit === undefined ? '' : `（${table.unit}）`;
  const cells = table.columns.map((column, index) => `${column} ${current.cells[index] ?? ''}`);
  return plainText(`${table.area}，${current.head}，${table.name}${unit}：${cells.join('；')}。`);
}

function isLocalAndByTime(table: AmountTable): boolean {
  const { area, name, rows } = table;
  const cells = rows[0]?.cells ?? [];
  return (
    isByTime(table) &&
    OURS.test(area) &&
    !ELSEWHERE.test(area + name) &&
    cells.some((cell) => !String(cell).startsWith(UNKNOWN))
  );
}
