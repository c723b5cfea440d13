import type { MeasureId } from '../../kinds/progress/measure.ts';
import { sayCount } from '../../kinds/say-count.ts';
import { choiceLabel } from '../../kinds/town/town-choice.ts';
import { type MatterParts, matterParts } from '../../published/matter-parts.ts';
import {
  type Published,
  publishedAt,
  sayPublished,
  type Where,
  whyWithheld,
} from '../../published/published.ts';
import { type Chart, type ChartSource, definitionsOf, LEGEND, methods } from '../chart.ts';
import { WIDTH } from '../drawing/drawing.ts';
import { patternMark } from '../drawing/mark.ts';
import {
  doubtLegend,
  drawStackedBars,
  layoutStackedBars,
  type PartStyle,
  type StackedRow,
} from '../stacked-bars.ts';

/** 一件事现在怎样了的四份，从左到右；到这一份为止一共多少，是哪个量。 */
const parts: readonly (readonly [keyof MatterParts, MeasureId, PartStyle, said: string])[] = [
  ['solved', 'solved', { name: '办好', pattern: 'solid', tone: 'good' }, '办好了'],
  ['overdue', 'lapsed', { name: '超期', pattern: 'crossed', tone: 'bad' }, '超期没办好'],
  ['inTime', 'promised', { name: '期限内', pattern: 'hatched', tone: 'plain' }, '答应了还在期限内'],
  ['unanswered', 'received', { name: '没答复', pattern: 'open', tone: 'faint' }, '还没答复'],
];

const swatch = { x: 0, y: 4, width: LEGEND, height: 20 };

/** 收到的各家的事，连同现在怎样了的四份。 */
export interface MatterStanding extends MatterParts {
  readonly received: Published;
}

/** 一格，或者全镇，收到的各家的事现在怎样了。 */
export function matterStanding(
  { plan, release }: Pick<ChartSource, 'plan' | 'release'>,
  where: Where = {},
): MatterStanding {
  return {
    ...matterParts(plan, release, where),
    received: publishedAt(plan, release, 'received', where),
  };
}

/** 各家的事，各个方面办到哪一步的图。 */
export function mattersChart(source: ChartSource): Chart {
  const { plan, release, aspects, width = WIDTH } = source;
  const allAspects = sayCount(plan.dimensions.aspect.length, '个方面');
  const rows = plan.dimensions.aspect.map((aspect) => ({
    label: choiceLabel(aspects, aspect),
    where: { aspect },
    standing: matterStanding(source, { aspect }),
  }));
  const town = matterStanding(source);
  const isDrawn = rows.some(({ standing }) => 'value' in standing.received);
  return {
    name: 'matters',
    title: `各家的事，${allAspects}各办到哪一步`,
    conclusion: [
      mattersConclusion(town, '全镇'),
      ...(rows.some(({ standing }) => standing.received.said === 'withheld')
        ? [`${allAspects}各多少，这一期不登：${whyWithheld}。`]
        : []),
    ].join(''),
    legend: [
      ...parts.map(([, , { pattern, tone }, said]) => ({
        label: said,
        mark: patternMark(pattern, tone, swatch),
      })),
      doubtLegend,
    ],
    drawing: isDrawn
      ? drawStackedBars(
          layoutStackedBars(
            rows.map((row) => rowOf({ plan, release }, row)),
            { width },
          ),
        )
      : undefined,
    key: [],
    table: {
      caption: `${allAspects}，各多少件`,
      head: '方面',
      columns: ['收到', ...parts.map(([, , { name }]) => name)],
      rows: [...rows, { label: '全镇', standing: town }].map(({ label, standing }) => ({
        head: label,
        cells: [standing.received, ...parts.map(([id]) => standing[id])].map((count) =>
          sayPublished(count, ''),
        ),
      })),
      shape: 'wide',
    },
    definitions: definitionsOf(plan, ['received', 'promised', 'lapsed', 'solved']),
    method: methods.banded,
  };
}

/** 全镇（或者一个村）收到多少，四份各有多少，一句话；不登的那几样合起来说为什么，是哪里的（`place`）说在前头。 */
export function mattersConclusion(standing: MatterStanding, place = ''): string {
  const { received } = standing;
  if (received.said === 'missing' || received.said === 'not-due') {
    return '各家的事，这一期还没有公布。';
  }
  const total = received.said === 'withheld' ? '' : `收到${sayPublished(received, '件')}`;
  if (received.said === 'few') return `各家的事${total}。`;
  const said = parts.flatMap(([id, , , words]) =>
    'value' in standing[id] ? [`${words}的${sayPublished(standing[id], '件')}`] : [],
  );
  const silent = [
    ...(total === '' ? [`${place}一共收到的`] : []),
    ...parts.flatMap(([id, , , words]) => (standing[id].said === 'withheld' ? [`${words}的`] : [])),
  ];
  const known = [total, said.join('，')].filter((words) => words !== '').join('：');
  const why = silent.length === 0 ? '' : `${silent.join('、')}，这一期不登：${whyWithheld}。`;
  return `${known === '' ? '' : `各家的事${known}。`}${why}`;
}

function rowOf(
  { plan, release }: Pick<ChartSource, 'plan' | 'release'>,
  {
    label,
    where,
    standing,
  }: { readonly label: string; readonly where: Where; readonly standing: MatterStanding },
): StackedRow {
  return {
    label,
    whole: '收到',
    parts: parts.map(([id, end, style]) => ({
      ...style,
      published: standing[id],
      end: publishedAt(plan, release, end, where),
    })),
  };
}
