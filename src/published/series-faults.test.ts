import { describe, expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { seriesFaults } from './series-faults.ts';

const villages = [
  { id: 'jia', households: 420 },
  { id: 'yi', households: 380 },
  { id: 'bing', households: 400 },
];
const { plan, releases } = publishTown(seededTown(9, { villages }));

/** 改第 `week` 期，看查出来什么。 */
function faultsAfter(week: number, change: (release: Progress) => Partial<Progress>) {
  const changed = releases.map((release, place) =>
    place === week - 1 ? { ...release, ...change(release) } : release,
  );
  return [...seriesFaults(changed, plan)].map(({ until, message }) => `${until} ${message}`);
}

test.each([1, 2, 3, 4, 5, 6])('种子 %i 的镇，八期公布没有毛病', (seed) => {
  const town = publishTown(seededTown(seed, { villages }));
  expect([...seriesFaults(town.releases, town.plan)]).toEqual([]);
});

test('查哪一期，和传进来的次序没有关系', () => {
  expect([...seriesFaults(releases.toReversed(), plan)]).toEqual([]);
});

describe('前后对不上的', () => {
  test('两期之间不到七天', () => {
    const faults = faultsAfter(2, () => ({ until: '2022-10-31' }));
    expect(faults.join()).toContain('2022-10-31 离上一次数到的 2022-10-25 不到七天');
  });

  test('同一天公布两次、编号用两次', () => {
    const [first] = releases;
    if (first === undefined) throw new Error('少了一期');
    const messages = [...seriesFaults([...releases, first], plan)].map(({ message }) => message);
    expect(messages.join()).toContain('已经公布过一次');
    expect(messages.join()).toContain('编号 7001 已经用过');
  });

  test('公布过的量后来没有了', () => {
    const faults = faultsAfter(3, ({ counts: { solved: _, ...counts } }) => ({ counts }));
    expect(faults.join()).toContain('这一次就不能没有');
  });

  test('该照登的纠纷改了数', () => {
    const faults = faultsAfter(6, ({ counts }) => ({
      counts: { ...counts, disputes: { ...counts.disputes, other: 40 } },
    }));
    expect(faults.join()).toContain('纠纷收到这一期不重数');
  });

  test('合计只比上一次印的多4件', () => {
    const dense = publishTown(seededTown(9, { mattersAWeek: 90 }));
    const before = dense.releases[6]?.totals.received ?? 0;
    const changed = dense.releases.map((release, place) => {
      if (place !== 7) return release;
      const { counts } = dense.releases[6] ?? release;
      return { ...release, counts, totals: { received: before + 4 }, totalBands: {} };
    });
    const messages = [...seriesFaults(changed, dense.plan)].map(({ message }) => message);
    expect(messages.join()).toContain('各家的事收到的合计这一期登不得');
  });
});
