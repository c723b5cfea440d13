import { describe, expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { type Progress, progressSchema } from './progress.ts';
import { releaseFaults } from './progress-checks.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
  { id: 'bing', households: 400 },
];
const history = publishTown(seededTown(5, { villages }));
const release = history.releases[7];
if (release === undefined) throw new Error('少了一期');

function faultsOf(change: Partial<Progress>): readonly string[] {
  return [...releaseFaults({ ...release, ...change } as Progress, history.plan)].map(
    ({ message }) => message,
  );
}

/** 改一个格子。 */
function withCell(id: keyof Progress['counts'], cell: string, value: number | undefined) {
  const { [cell]: _, ...rest } = release?.counts[id] ?? {};
  const cells = value === undefined ? rest : { ...rest, [cell]: value };
  return { counts: { ...release?.counts, [id]: cells } };
}

test('算出来的公布，样子对，也对得上计划', () => {
  expect(progressSchema.parse(release)).toEqual(release);
  expect(faultsOf({})).toEqual([]);
});

describe('样子不对的，读都读不进来', () => {
  test.each([
    ['多一句话', { note: '张某家的事' }],
    ['格子的名字里写了人名', withCell('visits', '张某', 1)],
    ['格子的名字里有空格', withCell('visits', 'zhang san', 1)],
    ['格子分了三层', withCell('received', 'jia/income/zhang', 5)],
    ['格子写了小数', withCell('visits', 'jia', 1.5)],
    ['格子写了负数', withCell('visits', 'jia', -1)],
    ['取整的格子不是5的倍数', withCell('received', 'income', 7)],
    ['没有的量', { counts: { people: { jia: 5 } } }],
    ['合计写成字', { totals: { received: '一百' } }],
    ['合计的档不是5的倍数', { totalBands: { received: 7 } }],
    ['编号不在这一段', { code: 5001 }],
  ])('%s', (_, change) => {
    expect(progressSchema.safeParse({ ...release, ...change }).success).toBe(false);
  });
});

describe('对不上计划的', () => {
  test.each([
    ['别的系列', { plan: 'other-1' }, '系列'],
    ['村的表少一格', withCell('received', 'jia', undefined), '少了'],
    ['方面的表少一格', withCell('received', 'income', undefined), '少了'],
    ['多一个村', withCell('visits', 'geng', 12), '没有 geng'],
    ['方面是自己编的', withCell('received', 'zhang', 5), '没有 zhang'],
    ['还是旧办法的格子', withCell('received', 'jia/income', 5), '没有 jia/income'],
    ['纠纷类别写成了村', withCell('disputes', 'jia', 5), '没有 jia'],
    ['办好的比到头的多', withCell('solved', 'income', 500), '还多'],
    ['大家的事办好的比收到的多', withCell('sharedSolved', 'jia', 90), '还多'],
    ['合计比各格能到的还大', { totals: { received: 9999 } }, '对不上'],
    ['合计不在计划里', { totals: { approval: 50 } }, '没有说照实'],
    ['合计登了两样', { totals: { disputes: 80 }, totalBands: { disputes: 80 } }, '已经照实登了'],
    ['公布的日子早过数到的日子', { published: '2022-11-01' }, '还早'],
    ['数到的日子早过计划', { until: '2022-10-01' }, '还早'],
    ['各家的事写了办到的日子', { reached: { received: { jia: '2022-11-01' } } }, '不是公务'],
    ['办到的日子在以后', { reached: { talks: { jia: '2023-01-01' } } }, '不在'],
  ] as const)('%s', (_, change, says) => {
    expect(faultsOf(change).join()).toContain(says);
  });

  test('第一张以外的表，可以整张不登', () => {
    const villagesOnly = Object.fromEntries(
      Object.entries(release.counts).map(([id, cells]) => [
        id,
        Object.fromEntries(
          Object.entries(cells ?? {}).filter(
            ([leaf]) => !history.plan.dimensions.aspect.includes(leaf),
          ),
        ),
      ]),
    );
    expect(faultsOf({ counts: villagesOnly })).toEqual([]);
  });

  test('没走满应走访的户数，不能写走访办到的日子', () => {
    const { counts } = withCell('visits', 'jia', 419);
    const reached = { visits: { jia: '2022-11-10' } };
    expect(faultsOf({ counts, reached }).join()).toContain('还没有到 420');
  });
});
