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
import { publishAudited, versionOf } from '../../scripts/demo/town-history.ts';
import { audit } from '../../src/disclosure/audit/audit.ts';
import { auditHistory } from '../../src/disclosure/audit/history.ts';
import { reportText } from '../../src/disclosure/audit/report.ts';
import {
  type CountId,
  countId,
  nothingMore,
  type Publication,
  type Statement,
} from '../../src/disclosure/audit/system/statements.ts';
import { shownSums } from '../support/old-cube.ts';
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
    const series = [{ plan: town.plan, releases: town.days.length, report, insiders: [] }];
    expect(reportText({ pass: false, faults: [], series })).toContain(
      `漏了 ${report.leaks.length} 个`,
    );
  });

  test('各份各自取档也漏：超期的从5件落到4件，办好的从6件到7件', () => {
    const moments = ['一', '二'];
    const at = (id: string, moment: string) => countId(id, 'jia', moment);
    const inBand = (plus: CountId, minus: CountId | undefined, low: number): Statement => ({
      ...{ says: 'between', low, high: low + 4 },
      form: { plus: [plus], ...(minus !== undefined && { minus: [minus] }) },
    });
    const measures = ['lapsed', 'solved'].map((id) => ({
      ...{ id, dimensions: ['village'], cells: ['jia'], moments, versions: [] },
      ...(id === 'solved' && { within: 'lapsed' }),
    }));
    const solved = moments.map((moment) => inBand(at('solved', moment), undefined, 5));
    const overdue = moments.map((moment, place) =>
      inBand(at('lapsed', moment), at('solved', moment), place === 0 ? 5 : 0),
    );
    const states = { measures, statements: [...solved, ...overdue], visibleCorrections: [] };
    const { leaks } = audit(states, nothingMore, highs);
    const overdueAtTwo = { kind: 'difference', moments: ['二'], candidates: 4 };
    expect(leaks).toContainEqual(expect.objectContaining(overdueAtTwo));

    const lapsed = [10, 10].map((low, place) =>
      inBand(at('lapsed', moments[place] ?? ''), undefined, low),
    );
    const nested = { ...states, statements: [...solved, ...lapsed] };
    expect(audit(nested, nothingMore, highs)).toMatchObject({ pass: true, leaks: [] });
  });
});

describe('细格加暗数，算不窄，可是加起来不真', () => {
  test('审核过得了', () => {
    const cube = roundedOnce(truth, 1, () => false);
    expect(audit(cube, nothingMore, highs)).toMatchObject({ pass: true, leaks: [] });
  });

  test('加起来给人看的数，十个里有一个以上不在说的那一段里', () => {
    const sums = shownSums(truth, 1);
    const outside = sums.filter(({ shown, count }) =>
      shown < 5 ? count > 4 : Math.abs(shown - count) > 4,
    );
    expect(sums.length).toBeGreaterThan(70);
    expect(outside.length).toBeGreaterThan(sums.length / 10);
  });
});

test('同一个镇，照本站的办法一期一期公布，一处也不漏', async () => {
  const { plan, releases, texts } = await publishAudited(town, highs);
  const versions = releases.map(({ until }, place) => versionOf(until, texts[place] ?? ''));
  const audited = auditHistory({ versions, plans: [plan], promises: [] }, highs);
  expect(audited).toMatchObject({ pass: true, faults: [] });
});
