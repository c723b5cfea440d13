import { roundingBase } from '../../kinds/progress/plan.ts';
import { sayCount } from '../../kinds/say-count.ts';
import { choiceLabel } from '../../kinds/town/town-choice.ts';
import { type MatterParts, matterParts } from '../../published/matter-parts.ts';
import { type Published, publishedAt, sayPublished } from '../../published/published.ts';
import { type Chart, type ChartSource, definitionsOf, LEGEND, methods } from '../chart.ts';
import { WIDTH } from '../drawing/drawing.ts';
import { fewMark, patternMark } from '../drawing/mark.ts';
import {
  drawStackedBars,
  layoutStackedBars,
  type PartStyle,
  type StackedRow,
} from '../stacked-bars.ts';

/** 一件事现在怎样了的四份，从左到右。 */
const parts: readonly (readonly [keyof MatterParts, PartStyle, said: string])[] = [
  ['solved', { name: '办好', pattern: 'solid', tone: 'good' }, '办好了'],
  ['inTime', { name: '期限内', pattern: 'hatched', tone: 'plain' }, '答应了还在期限内'],
  ['overdue', { name: '超期', pattern: 'crossed', tone: 'bad' }, '超期没办好'],
  ['unanswered', { name: '没答复', pattern: 'open', tone: 'faint' }, '还没答复'],
];

const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };

/** 各家的事，各个方面办到哪一步的图。 */
export function mattersChart({ plan, release, aspects, width = WIDTH }: ChartSource): Chart {
  const allAspects = sayCount(plan.dimensions.aspect.length, '个方面');
  const rows = plan.dimensions.aspect.map((aspect) => ({
    label: choiceLabel(aspects, aspect),
    published: matterParts(plan, release, { aspect }),
    received: publishedAt(plan, release, 'received', { aspect }),
  }));
  const town = matterParts(plan, release);
  const received = publishedAt(plan, release, 'received');
  return {
    name: 'matters',
    title: `各家的事，${allAspects}各办到哪一步`,
    conclusion: mattersConclusion(received, town, release.totals.received),
    legend: [
      ...parts.map(([, { pattern, tone }, said]) => ({
        label: said,
        mark: patternMark(pattern, tone, swatch),
      })),
      {
        label: `敞口的短框：不足${roundingBase}`,
        mark: fewMark('plain', { ...swatch, width: 10 }),
      },
    ],
    drawing:
      'value' in received
        ? drawStackedBars(layoutStackedBars(rows.map(rowOf), { width }))
        : undefined,
    key: [],
    table: {
      caption: `${allAspects}，各多少件`,
      head: '方面',
      columns: ['收到', ...parts.map(([, { name }]) => name)],
      rows: [...rows, { label: '全镇', published: town, received }].map((row) => ({
        head: row.label,
        cells: [row.received, ...parts.map(([id]) => row.published[id])].map((count) =>
          sayPublished(count, ''),
        ),
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['received', 'promised', 'lapsed', 'solved']),
    method: methods.rounded,
  };
}

/** 全镇的四份各有多少；只说各格加起来的数，不说单独一格的。 */
export function mattersConclusion(
  received: Published,
  town: MatterParts,
  total: number | undefined,
): string {
  if (!('value' in received)) return '各家的事，这一期还没有公布。';
  const said = parts.map(([id, , words]) => `${words}的${sayPublished(town[id], '件')}`);
  const exact = total === undefined ? '' : `全镇照实数，一共收到${total}件。`;
  return `各家的事收到${sayPublished(received, '件')}：${said.join('，')}。${exact}`;
}

function rowOf({
  label,
  published,
}: {
  readonly label: string;
  readonly published: MatterParts;
}): StackedRow {
  return { label, parts: parts.map(([id, style]) => ({ ...style, published: published[id] })) };
}
