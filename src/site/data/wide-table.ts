import { type Chart, methods } from '../../charts/chart.ts';
import { measuresOf } from '../../kinds/progress/leaves.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { Village } from '../../kinds/town/village.ts';
import { publishedAt, sayPublished } from '../../published/published.ts';
import { isSilent } from '../../published/reported.ts';
import type { CsvTable } from './csv.ts';
import { sayAbsent } from './long-table.ts';

/**
 * 一次公布写成给人看的几张表，一张接一张，中间空一行：先是各村的数，再是各张图的表。
 * 没报的写「没报」，这一样没有的写「没登」，只说在哪一档的写「10到14」，不到五件的写「不足5」。
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

/** 各村的数：一个村一行，末了是全镇合计和一句说明；有村没报的，合计里说明白。 */
function villageTable(plan: Plan, release: Progress, villages: readonly Village[]): CsvTable {
  const measures = measuresOf(plan).filter(([, { tables }]) =>
    tables.some((table) => table.join() === 'village'),
  );
  const row = (head: string, where: { readonly village?: string }) => [
    head,
    ...measures.map(([id]) => {
      const count = publishedAt(plan, release, id, where);
      return count.said === 'missing'
        ? sayAbsent(plan, release, id, where.village ?? '')
        : sayPublished(count, '');
    }),
  ];
  return [
    ['各村的数'],
    ['村', ...measures.map(([, { label, unit }]) => `${label}（${unit}）`)],
    ...villages.map(({ id, name }) => row(name, { village: id })),
    row('全镇', {}).map((said, place) => {
      const measure = measures[place - 1]?.[1];
      const silent = villages.filter(
        ({ id }) => measure !== undefined && isSilent(plan, release, measure.ledger, id),
      ).length;
      return /^\d/.test(said) && silent > 0 ? `${said}（${silent}个村没报，没有算）` : said;
    }),
    [methods.banded],
  ];
}

function chartTable({ title, table }: Chart): CsvTable {
  return [
    [title],
    [table.head, ...table.columns],
    ...table.rows.map(({ head, cells }) => [head, ...cells]),
  ];
}
