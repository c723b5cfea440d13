import { describe, expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import type { LedgerRows, MatterRow } from '../../ledgers/rows.ts';
import { standsAgainstInsider, type TotalAtHand } from './insider.ts';

const plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
  { id: 'bing', households: 200 },
]);
const { received, solved } = plan.measures;
if (received === undefined || solved === undefined) throw new Error('计划里要有收到和办好');

/** 各村各收到几件，其中几件办好，都在 `on` 那天。 */
function matters(on: string, villages: Readonly<Record<string, [got: number, done: number]>>) {
  return Object.entries(villages).flatMap(([village, [got, done]]) =>
    Array.from(
      { length: got },
      (_, place): MatterRow => ({
        village,
        aspect: 'income',
        received: on,
        ...(place < done && { promisedBy: on, due: on, solved: on }),
      }),
    ),
  );
}

const rowsOf = (...groups: readonly (readonly MatterRow[])[]): LedgerRows => ({
  visits: [],
  matters: groups.flat(),
  disputes: [],
  meetings: [],
  survey: [],
});

const stands = (rows: LedgerRows, more: Partial<TotalAtHand> = {}) =>
  standsAgainstInsider({
    ...{ plan, rows, id: 'received', measure: received, until: '2022-11-15' },
    ...{ earlier: [], totals: {} },
    ...more,
  });

describe('村干部晓得自己村的确数', () => {
  test('减掉哪个村都还剩十件以上，合计可以登', () => {
    expect(stands(rowsOf(matters('2022-11-01', { jia: [10, 0], yi: [10, 0], bing: [5, 0] })))).toBe(
      true,
    );
  });

  test('减掉大村只剩几件，就露出别的村的数了，不登', () => {
    expect(stands(rowsOf(matters('2022-11-01', { jia: [40, 0], yi: [4, 0], bing: [5, 0] })))).toBe(
      false,
    );
  });

  test('比上次登的合计，减掉自己村的，也要多十件以上', () => {
    const first = matters('2022-10-24', { jia: [20, 0], yi: [20, 0], bing: [20, 0] });
    const second = matters('2022-11-10', { jia: [30, 0], yi: [4, 0], bing: [4, 0] });
    const earlier = [{ until: '2022-10-25' }];
    expect(stands(rowsOf(first, second), { earlier })).toBe(false);
    expect(stands(rowsOf(first, second))).toBe(true);
  });

  test('收到和办好的合计一减，就是还没办好的，减掉自己村的也要够', () => {
    const rows = rowsOf(matters('2022-11-01', { jia: [40, 12], yi: [15, 13], bing: [15, 12] }));
    const hand = { id: 'solved', measure: solved } as const;
    expect(stands(rows, hand)).toBe(true);
    expect(stands(rows, { ...hand, totals: { received: 70 } })).toBe(false);
  });
});
