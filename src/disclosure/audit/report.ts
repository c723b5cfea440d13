import { measureIn } from './history/audited-plan.ts';
import { measureOfTable } from './history/publication.ts';
import type { HistoryAudit, SeriesAudit } from './history.ts';
import type { Leak, QuantityKind } from './system/statements.ts';

const kindNames: Readonly<Record<QuantityKind, string>> = {
  level: '到一期为止的数',
  increment: '两期之间添的数',
  difference: '两个量的差',
  'net-change': '两个量的差的变化',
  revision: '同一期两个版本的差',
};

const dimensionNames: Readonly<Record<string, string>> = {
  village: '村',
  aspect: '方面',
  type: '类别',
  question: '问题',
  answer: '回答',
};

/** 给人看的审核结果。只说是哪个量、哪一种数、哪几期，不说是哪一格，更不说是几。 */
export function reportText({ faults, series }: HistoryAudit): string {
  const lines = faults.map((fault) => `✗ ${fault}`);
  for (const each of series) lines.push(...seriesLines(each));
  if (lines.length === 0) lines.push('还没有公布过要取整的数，没有可审的。');
  return lines.join('\n');
}

function* seriesLines({ plan, releases, report }: SeriesAudit): Iterable<string> {
  const head = `系列 ${plan.schema}，${releases} 期`;
  if (report.contradictory) {
    yield `✗ ${head}：公布的数前后对不上，没有哪一组件数能同时满足，有的数一定印错了。`;
    return;
  }
  if (report.corrected) yield `· ${head}：有更正，所以没有用「件数只增不减」来推。`;
  if (report.pass) {
    yield `✓ ${head}：审了 ${report.quantities} 个数，每个都还有五种以上可能，或者没有 1 到 4。`;
    return;
  }
  yield `✗ ${head}：审了 ${report.quantities} 个数，漏了 ${report.leaks.length} 个（可能的值少于五种，而且有 1 到 4）：`;
  const groups = Map.groupBy(report.leaks, (leak) => nameOf(leak, (id) => labelOf(plan, id)));
  for (const [name, leaks] of groups) {
    const periods = [...new Set(leaks.map(({ moments }) => moments.join(' 到 ')))];
    const fewest = Math.min(...leaks.map(({ candidates }) => candidates));
    const more = periods.length > 3 ? ` 等 ${periods.length} 处` : '';
    yield `  ${name}：${leaks.length} 个，最少只剩 ${fewest} 种可能；${periods.slice(0, 3).join('，')}${more}`;
  }
}

function nameOf({ measures, kind, by }: Leak, label: (id: string) => string): string {
  const where =
    by.length === 0 ? '全镇' : `每${by.map((name) => dimensionNames[name] ?? name).join('每')}`;
  return `${measures.map(label).join('减')}，${where}，${kindNames[kind]}`;
}

function labelOf(plan: SeriesAudit['plan'], table: string): string {
  const id = measureOfTable(table);
  return measureIn(plan, id)?.label ?? id;
}
