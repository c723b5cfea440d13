import type { LedgerFault } from '../rows.ts';
import { sayRows } from './say-rows.ts';

/** 一张表里同样的毛病多过这么多行，就合起来说一次。 */
const MOST_APART = 5;

/** 一张表的毛病按行号排好；整列都写成一个样子的（如都没有年份），合起来说一次，说出是哪些行。 */
export function gatherFaults(faults: readonly LedgerFault[]): readonly LedgerFault[] {
  const alike = Map.groupBy(faults, ({ column, found, expected }) =>
    [column, found, expected].join('\n'),
  );
  return [...alike.values()]
    .flatMap((group) => (group.length > MOST_APART ? gathered(group) : group))
    .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function gathered(group: readonly LedgerFault[]): readonly LedgerFault[] {
  const [first] = group;
  const rows = group.flatMap(({ row }) => row ?? []);
  if (first === undefined || rows.length !== group.length) return group;
  const found = `${first.found}；第 ${sayRows(rows)} 行都这样，一共 ${rows.length} 行`;
  return [{ ...first, row: Math.min(...rows), found }];
}
