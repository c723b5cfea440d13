import loadHighs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import {
  exactTables,
  householdTruth,
  nearestFive,
  offsetsAfresh,
  roundedOnce,
  smallCellsHidden,
} from '../../scripts/demo/audit-town.ts';
import { twelveVillages } from '../../scripts/demo/seeded-town.ts';
import { audit } from '../../src/disclosure/audit/audit.ts';
import { reportText } from '../../src/disclosure/audit/report.ts';
import { nothingMore, type Publication } from '../../src/disclosure/audit/system/statements.ts';
import { eightWeeks, seededTown } from '../support/practice-town.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const highs = await loadHighs();
const town = seededTown(1, {
  villages: twelveVillages.slice(0, 3),
  days: eightWeeks.slice(0, 4),
  mattersAWeek: 8,
});
const truth = householdTruth(town, ['received', 'solved']);

const naive: readonly (readonly [string, Publication])[] = [
  ['照实公布', exactTables(truth)],
  ['1 到 4 的格子不写，合计照实', smallCellsHidden(truth)],
  ['每个数、每个合计各自取到最近的 5', nearestFive(truth)],
  ['每期另抽暗数', offsetsAfresh(truth, 1)],
];

describe('别的公布办法都过不了审核', () => {
  test.each(naive)('%s', (_, publication) => {
    const report = audit(publication, nothingMore, highs);
    expect(report).toMatchObject({ pass: false, contradictory: false });
    expect(report.leaks.length).toBeGreaterThan(10);
    const series = [{ plan: town.plan, releases: town.days.length, report }];
    expect(reportText({ pass: false, faults: [], series })).toContain(
      `漏了 ${report.leaks.length} 个`,
    );
  });

  test('同一个镇，照本站的办法公布，一处也不漏', () => {
    const report = audit(
      roundedOnce(truth, 1, () => false),
      nothingMore,
      highs,
    );
    expect(report).toMatchObject({ pass: true, leaks: [] });
  });
});
