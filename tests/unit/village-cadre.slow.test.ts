import loadHighs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import { householdTruth, roundedOnce, safeTotals } from '../../scripts/demo/audit-town.ts';
import { twelveVillages } from '../../scripts/demo/seeded-town.ts';
import { audit } from '../../src/disclosure/audit/audit.ts';
import { insider } from '../../src/disclosure/audit/history/knowledge.ts';
import { seededTown } from '../support/practice-town.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const highs = await loadHighs();

describe('村干部晓得自己村的确数', () => {
  test.each([
    [1, 'jia'],
    [2, 'chou'],
    [3, 'wu'],
  ])('种子 %i，%s 的干部看不穿别的村', (seed, village) => {
    const truth = householdTruth(seededTown(seed, { villages: twelveVillages }));
    const publication = roundedOnce(truth, seed, safeTotals(truth));
    const knowledge = insider(publication, (cell) => cell.startsWith(`${village}/`), truth.count);
    const report = audit(publication, knowledge, highs);
    expect(report).toMatchObject({ pass: true, contradictory: false });
    expect(report.quantities).toBeGreaterThan(20_000);
  });

  test('合计小了，减去自己村的，别的村一共办好几件就露出来了', () => {
    const truth = householdTruth(seededTown(1), ['received', 'solved']);
    const publication = roundedOnce(truth, 1, () => true);
    const knowledge = insider(publication, (cell) => cell.startsWith('jia/'), truth.count);
    const { pass, leaks } = audit(publication, knowledge, highs, { mostLeaks: 1 });
    expect(pass).toBe(false);
    expect(leaks.some(({ by }) => by.length === 0)).toBe(true);
  });
});
