import type { Chart } from '../../charts/chart.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Village } from '../../kinds/town/village.ts';
import { publishedAt, roundingTail, sayPublished } from '../../published/published.ts';
import type { CsvTable } from './csv.ts';
import { sayAbsent } from './long-table.ts';

/**
 * 一次公布写成给人看的几张表，一张接一张，中间空一行：先是各村的数，再是各张图的表。
 * 没报的写「没报」，报了台账可这一样没有的写「没登」，取整的写「约」，零到四的写「不足5」。
 */
export function wideTable(
  plan: Plan,
  release: Progress,
  villages: readonly Village[],
  charts: readonly Chart[],
): CsvTable {
  const blocks = [villageTable(plan, release, villages), ...charts.map(chartTable)];
  return blocks.flatMap((block, place) => (place === 0 ? block : [[''], ...block]));
}

/** 各村的数：一个村一行，末一行是全镇。 */
function villageTable(plan: Plan, release: Progress, villages: readonly Village[]): CsvTable {
  const measures = measuresOf(plan).filter(([, { cells }]) => cells.includes('village'));
  const row = (head: string, where: { readonly village?: string }) => [
    head,
    ...measures.map(([id]) => {
      const count = publishedAt(plan, release, id, where);
      return count.said === 'missing'
        ? sayAbsent(plan, release, id, where.village ?? '')
        : sayPublished(count, '');
    }),
  ];
  const exact = measures.map(([id]) => String(release.totals[id] ?? ''));
  const tails = measures.map(([id]) => String(roundingTail(plan, release, id) ?? ''));
  return [
    ['各村的数'],
    ['村', ...measures.map(([, { label, unit }]) => `${label}（${unit}）`)],
    ...villages.map(({ id, name }) => row(name, { village: id })),
    row('全镇', {}),
    ['全镇照实的合计', ...exact],
    ['进整尾差', ...tails],
  ];
}

function chartTable({ title, table }: Chart): CsvTable {
  return [
    [title],
    [table.head, ...table.columns],
    ...table.rows.map(({ head, cells }) => [head, ...cells]),
  ];
}
