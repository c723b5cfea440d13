import type { VisitRow } from '../rows.ts';
import { countColumn, dayColumn } from './columns.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerVillage, villageColumn } from './villages.ts';

/** 走访台账：走访一户一行；也可以一天一行，写上户数。 */
export function visitsLedger(villages: readonly LedgerVillage[]) {
  const columns = {
    on: dayColumn({
      name: '走访日期',
      otherNames: ['入户日期', '走访日', '走访入户日期', '日期', '登记日期', '填报日期'],
      required: true,
      hint: '哪天走访的，写到日',
      example: '2026-03-04',
    }),
    village: villageColumn(villages),
    households: countColumn({
      name: '走访户数',
      otherNames: ['户数', '走访户次', '户次', '走访数', '走访户数合计'],
      required: false,
      missingOk: true,
      resembling: /户数|户次/,
      hint: '这一行走访了几户。一户一行的，整列都不用填',
      example: 1,
      most: 9_999,
      evenly: true,
    }),
  };
  return {
    id: 'visits',
    title: '走访台账',
    titleWords: ['走访', '入户', 'visit'],
    headerWords: ['走访', '入户', '户数', '户次', '户主'],
    columns,
    allowsIdenticalRows: false,
    privateColumns: [
      { name: '组', hint: '几组', example: '3' },
      { name: '户主', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '走访干部', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '记了什么', hint: '只留在台账里，不公布', example: '（不公布）' },
    ],
    assemble: ({ on, village, households }): readonly VisitRow[] => [
      { village, on, households: households ?? 1 },
    ],
  } satisfies Ledger<'visits', typeof columns>;
}
