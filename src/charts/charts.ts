import { actionGridChart } from './actions/action-grid.ts';
import { approvalChart } from './approval.ts';
import type { Chart, ChartSource } from './chart.ts';
import { disputesChart } from './disputes.ts';
import { deadlinesChart } from './matters/deadlines.ts';
import { matterFlowChart } from './matters/matter-flow.ts';
import { mattersChart } from './matters/matters.ts';
import { visitCoverageChart } from './visits/visit-coverage-chart.ts';
import { visitWeeksChart } from './visits/visit-weeks.ts';

const charts: readonly ((source: ChartSource) => Chart)[] = [
  actionGridChart,
  deadlinesChart,
  visitCoverageChart,
  visitWeeksChart,
  mattersChart,
  matterFlowChart,
  disputesChart,
  approvalChart,
];

/** 一次公布的全部图，按页面上的次序；一件事也没有答应的，没有各村办到哪一步的图。 */
export function chartsOf(source: ChartSource): readonly Chart[] {
  return charts
    .filter((chart) => chart !== actionGridChart || source.actions.length > 0)
    .map((chart) => chart(source));
}
