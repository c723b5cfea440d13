import { dayAfter } from '../kinds/day.ts';
import { disputeTypes } from '../kinds/progress/measure.ts';
import {
  type Published,
  publishedAt,
  publishedRest,
  sayPublished,
  type Where,
  whyWithheld,
} from '../published/published.ts';
import { type Share, sayShare, shareOf } from '../published/share.ts';
import { type Chart, type ChartSource, definitionsOf, LEGEND, methods, shortDay } from './chart.ts';
import { WIDTH } from './drawing/drawing.ts';
import { patternMark } from './drawing/mark.ts';
import {
  doubtLegend,
  drawStackedBars,
  layoutStackedBars,
  type PartStyle,
  type StackedRow,
} from './stacked-bars.ts';

const fourWeeks = 28;
const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };
const styles = {
  revisited: { name: '回访过', pattern: 'solid', tone: 'good' },
  settled: { name: '没回访', pattern: 'hatched', tone: 'good' },
  open: { name: '没说和', pattern: 'open', tone: 'faint' },
} as const satisfies Readonly<Record<string, PartStyle>>;

/** 登记、说和、回访，一环套一环的累计数。 */
export interface DisputeCounts {
  readonly disputes: Published;
  readonly settled: Published;
  readonly revisited: Published;
}

/** 纠纷按类别，说和了多少、回访了多少的图。 */
export function disputesChart(source: ChartSource): Chart {
  const { plan, release, width = WIDTH } = source;
  const rows = plan.dimensions.type.map((type) => ({
    label: typeName(type),
    counts: disputeCounts(source, { type }),
  }));
  const town = disputeCounts(source);
  return {
    name: 'disputes',
    title: '纠纷，各类说和了多少',
    conclusion: disputesConclusion(town, dayAfter(plan.start, fourWeeks)),
    legend: [
      { label: '说和了，也回访过', mark: patternMark('solid', 'good', swatch) },
      { label: '说和了，还没回访', mark: patternMark('hatched', 'good', swatch) },
      { label: '还没说和', mark: patternMark('open', 'faint', swatch) },
      doubtLegend,
    ],
    drawing:
      release.counts.disputes === undefined
        ? undefined
        : drawStackedBars(layoutStackedBars(rows.map(rowOf), { width })),
    key: [],
    table: {
      caption: '各类纠纷，说和、回访各占多少',
      head: '类别',
      columns: ['登记', '说和', '回访', '说和的占登记的', '回访的占说和的'],
      rows: [...rows, { label: '全镇', counts: town }].map(({ label, counts }) => ({
        head: label,
        cells: [
          ...[counts.disputes, counts.settled, counts.revisited].map((count) =>
            sayPublished(count, ''),
          ),
          ...sharesOf(counts).map(sayShare),
        ],
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['disputes', 'settled', 'revisited']),
    method: `${methods.banded}纠纷每四周数一次，只数全镇的，不分村。`,
  };
}

/**
 * 全镇登记、说和、回访的总数和比例，一句话；还没到数它的日子，就说头一回数到哪天。
 */
function disputesConclusion(counts: DisputeCounts, firstDay: string): string {
  const { disputes } = counts;
  if (disputes.said === 'not-due') {
    return `纠纷每四周数一次，头一回数到${shortDay(firstDay)}，这一期还没有。`;
  }
  if (disputes.said === 'missing') return '纠纷，这一期没有公布。';
  if (disputes.said === 'withheld') return `全镇登记了多少纠纷，这一期不登：${whyWithheld}。`;
  const [settled, revisited] = sharesOf(counts);
  const said = [
    ...(isSaid(settled) ? [`说和了的占登记的${sayShare(settled)}`] : []),
    ...(isSaid(revisited) ? [`说和了的里头，回访过的${sayShare(revisited)}`] : []),
  ];
  return `${[`全镇登记的纠纷${sayPublished(disputes, '件')}`, ...said].join('；')}。`;
}

/** 一类，或者全镇，登记、说和、回访了多少。 */
function disputeCounts(
  { plan, release }: Pick<ChartSource, 'plan' | 'release'>,
  where: Where = {},
): DisputeCounts {
  const at = (id: keyof DisputeCounts) => publishedAt(plan, release, id, where);
  return { disputes: at('disputes'), settled: at('settled'), revisited: at('revisited') };
}

function isSaid({ said }: Share): boolean {
  return said === 'about' || said === 'between';
}

function sharesOf({
  disputes,
  settled,
  revisited,
}: DisputeCounts): readonly [settled: Share, revisited: Share] {
  return [shareOf(settled, disputes), shareOf(revisited, settled)];
}

function rowOf({
  label,
  counts: { disputes, settled, revisited },
}: {
  readonly label: string;
  readonly counts: DisputeCounts;
}): StackedRow {
  return {
    label,
    whole: '登记',
    parts: [
      { ...styles.revisited, published: revisited, end: revisited },
      { ...styles.settled, published: publishedRest(settled, revisited), end: settled },
      { ...styles.open, published: publishedRest(disputes, settled), end: disputes },
    ],
  };
}

function typeName(type: string): string {
  return Object.entries(disputeTypes).find(([id]) => id === type)?.[1] ?? type;
}
