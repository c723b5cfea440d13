import type { MeasureId } from '../kinds/progress/measure.ts';
import { actionGridChart } from './actions/action-grid.ts';
import { approvalChart } from './approval.ts';
import type { Chart, ChartSource } from './chart.ts';
import { disputesChart } from './disputes.ts';
import { deadlinesChart } from './matters/deadlines.ts';
import { matterFlowChart } from './matters/matter-flow.ts';
import { mattersChart } from './matters/matters.ts';
import { visitCoverageChart } from './visits/visit-coverage-chart.ts';
import { visitWeeksChart } from './visits/visit-weeks.ts';

/** 一张图，和它要有什么才画；没有写的总是画。 */
interface Entry {
  readonly chart: (source: ChartSource) => Chart;
  readonly isFor?: (source: ChartSource) => boolean;
}

const charts: readonly Entry[] = [
  { chart: actionGridChart, isFor: ({ actions }) => actions.length > 0 },
  { chart: deadlinesChart },
  { chart: visitCoverageChart, isFor: counts('visits') },
  { chart: visitWeeksChart, isFor: counts('visits') },
  { chart: mattersChart, isFor: counts('received') },
  { chart: matterFlowChart, isFor: counts('received') },
  { chart: disputesChart, isFor: counts('disputes') },
  { chart: approvalChart, isFor: counts('approval') },
];

/** 一次公布的全部图，按页面上的次序；镇里没有答应的、计划不数的，没有那张图。 */
export function chartsOf(source: ChartSource): readonly Chart[] {
  return charts.filter(({ isFor }) => isFor?.(source) ?? true).map(({ chart }) => chart(source));
}

function counts(id: MeasureId): (source: ChartSource) => boolean {
  return ({ plan }) => plan.measures[id] !== undefined;
}
