import { actionGridChart } from './action-grid.ts';
import { approvalChart } from './approval.ts';
import type { Chart, ChartSource } from './chart.ts';
import { deadlinesChart } from './deadlines.ts';
import { disputesChart } from './disputes.ts';
import { problemWayChart } from './problem-way.ts';
import { problemsChart } from './problems.ts';
import { visitCoverageChart } from './visit-coverage-chart.ts';
import { visitWeeksChart } from './visit-weeks.ts';

const charts: readonly ((source: ChartSource) => Chart)[] = [
  actionGridChart,
  deadlinesChart,
  visitCoverageChart,
  visitWeeksChart,
  problemsChart,
  problemWayChart,
  disputesChart,
  approvalChart,
];

/** 一次公布的全部图，按页面上的次序。 */
export function chartsOf(source: ChartSource): readonly Chart[] {
  return charts.map((chart) => chart(source));
}
