import { describe, expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import { isVague, riseBetween, type SaidCounts, saidIn } from '../../published/total.ts';
import { isVagueToInsiders } from './insider.ts';

const plan = planFor(['jia', 'yi', 'bing', 'ding'].map((id) => ({ id, households: 300 })));
const { disputes } = plan.measures;
if (disputes === undefined) throw new Error('计划里要有纠纷');
const measure = disputes;
const { type } = plan.dimensions;

/** 各类纠纷的真数，照次序；说出来的是各类在哪一档，和照实的合计。 */
function said(counts: readonly number[], until: string): SaidCounts {
  const shown = Object.fromEntries(type.map((name, place) => [name, bandOf(counts[place] ?? 0)]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const release = { counts: { disputes: shown }, totals: { disputes: total }, totalBands: {} };
  const found = saidIn(plan, measure, { ...release, until }, 'disputes');
  if (found === undefined) throw new Error('少了纠纷');
  return found;
}

/** 从 `before` 到 `now` 合计照实登，人人、晓得任一类的人，都算不窄的。 */
function stands(now: readonly number[], before?: readonly number[]): readonly boolean[] {
  const from = before === undefined ? undefined : said(before, '2022-11-15');
  const gaps = riseBetween(plan, measure, from, said(now, '2022-12-13'));
  const rise = (leaf: string) => {
    const place = type.indexOf(leaf as (typeof type)[number]);
    return (now[place] ?? 0) - (before?.[place] ?? 0);
  };
  return [isVague(gaps), isVagueToInsiders(gaps, rise)];
}

describe('晓得一格确数的人，减掉他那一格', () => {
  test('纠纷少的镇：合计7件，调解员晓得山林土地的4件，别的就正好3件，不登', () => {
    expect(stands([0, 1, 1, 4, 1, 0])[1]).toBe(false);
  });

  test('减掉哪一类都还剩十件以上，登得', () => {
    expect(stands([3, 3, 2, 2, 2, 1])).toEqual([true, true]);
  });

  test('减掉大的一类只剩几件，就露出别的类的数了，不登', () => {
    expect(stands([1, 1, 1, 40, 1, 1])[1]).toBe(false);
  });

  test('比上次登的合计，减掉他那一格的，也要多十件以上，或者一件也没有多', () => {
    const before = [12, 12, 12, 12, 12, 12];
    expect(stands([13, 13, 13, 22, 13, 13], before)[1]).toBe(false);
    expect(stands([19, 18, 19, 18, 19, 18], before)).toEqual([true, true]);
    expect(stands(before, before)).toEqual([true, true]);
  });

  test('台账后来更正过、和那时印的一档对不上的，照那一档算，不出错', () => {
    const gaps = riseBetween(plan, measure, undefined, said([3, 3, 3, 3, 3, 0], '2022-12-13'));
    expect(isVagueToInsiders(gaps, () => 99)).toBe(true);
  });
});
