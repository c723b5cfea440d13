import loadHighs from 'highs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { twelveVillages } from '../../../scripts/demo/seeded-town.ts';
import { publishTown, type TownHistory } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import { readLegacyPlan } from './history/legacy-plan.ts';
import type { FileVersion } from './history/printed.ts';
import { auditHistory, type HistoryAudit } from './history.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const highs = await loadHighs();

let town: TownHistory;
let real: readonly FileVersion[];

beforeAll(() => {
  town = publishTown(
    seededTown(1, { days: ['2022-10-25', '2022-11-01', '2022-11-08', '2022-11-15'] }),
  );
  real = versionsOf(town).map(({ path, text }) => ({
    path,
    text: text.replace('"demo": true', '"demo": false'),
  }));
});

function versionsOf({ releases, texts }: TownHistory): readonly FileVersion[] {
  return releases.map(({ until }, place) => ({
    path: `content/progress/${until}.json`,
    text: texts[place] ?? '',
  }));
}

function auditAll(versions: readonly FileVersion[], { plan }: TownHistory = town): HistoryAudit {
  return auditHistory({ versions, plans: [plan], promises: [] }, highs);
}

/** 改一期里的东西。 */
function edited(place: number, change: (json: Printed) => void): readonly FileVersion[] {
  return real.map((version, index) => {
    if (index !== place) return version;
    const json = JSON.parse(version.text);
    change(json);
    return { ...version, text: JSON.stringify(json) };
  });
}

interface Printed {
  until: string;
  counts: Record<string, Record<string, number>>;
  totals: Record<string, number>;
  reached: Record<string, Record<string, string>>;
  [more: string]: unknown;
}

const committed = (versions: readonly FileVersion[]) =>
  versions.map((version) => ({ ...version, commit: 'c0ffee00'.repeat(5) }));

test.each([1, 2, 3])(
  '十二个村、八期、有补登有更正的镇，种子 %i，一处也不漏',
  { timeout: 60_000 },
  (seed) => {
    const history = publishTown(seededTown(seed, { villages: twelveVillages }));
    const { pass, faults, series } = auditAll(versionsOf(history), history);
    expect(faults).toEqual([]);
    expect(series.map(({ report }) => report.leaks)).toEqual([[]]);
    expect(pass).toBe(true);
    expect(series[0]?.report.quantities).toBeGreaterThan(6_000);
  },
);

describe('存着的版本', () => {
  test('提交过、没有改过的，过', () => {
    expect(auditAll([...committed(real), ...real])).toMatchObject({ pass: true, faults: [] });
  });

  test('改了以前的一期，哪怕一格差一档，也说出来', () => {
    const changed = edited(1, ({ counts }) => {
      for (const id of ['received', 'promised', 'lapsed', 'solved']) {
        counts[id] = { ...counts[id], jia: 995 };
      }
    });
    const { pass, faults } = auditAll([...committed(real), ...changed]);
    expect(pass).toBe(false);
    expect(faults).toEqual([
      'content/progress/2022-11-01.json（提交 c0ffee00 里的版本）：公布过的一期后来改了。',
    ]);
  });

  test('改过又改回去的，也看得见', () => {
    const changed = edited(2, (json) => {
      json.published = '2022-11-30';
    });
    const { faults } = auditAll([...committed(real), ...committed(changed), ...real]);
    expect(faults).toHaveLength(2);
  });

  test('撤下来的一期也说出来，照样审', () => {
    const { faults, series } = auditAll([...committed(real), ...real.slice(0, 3)]);
    expect(faults).toEqual([
      'content/progress/2022-11-15.json（提交 c0ffee00 里的版本）：公布过的一期，现在的文件夹里没有了。',
    ]);
    expect(series[0]?.releases).toBe(4);
  });

  test('演示的可以重做，只看现在的；系列以前的旧格式没有要审的数', () => {
    const demo = versionsOf(town);
    const old = {
      path: 'content/progress/2022-11-15.json',
      text: '{"code":7001,"title":"进度","visits":{}}',
    };
    expect(auditAll([...committed([old]), ...committed(demo.slice(1)), ...demo])).toMatchObject({
      pass: true,
      faults: [],
    });
  });
});

describe('印出来的样子', () => {
  const leaf = 'jia';

  test.each<[string, (json: Printed) => void, string]>([
    [
      '不是 5 的倍数',
      ({ counts }) => Object.assign(counts.received ?? {}, { [leaf]: 7 }),
      '不是 5 的倍数',
    ],
    ['缺了一格', ({ counts }) => delete counts.received?.[leaf], '缺 1 个格子'],
    [
      '多了一格',
      ({ counts }) => Object.assign(counts.solved ?? {}, { health: 5 }),
      '计划里没有的格子',
    ],
    [
      '里面的比外面的多',
      ({ counts }) => Object.assign(counts.promised ?? {}, { [leaf]: 500 }),
      '还大',
    ],
    ['多了一句话', (json) => Object.assign(json, { note: '丙村有 1 件' }), '多了不认得的项'],
    ['夹了小数', ({ totals }) => Object.assign(totals, { received: 70.5 }), '不是整数'],
    [
      '不该有的合计',
      ({ totals }) => Object.assign(totals, { approval: 200 }),
      '不该有照实的全镇合计',
    ],
    [
      '合计登了两样',
      (json) => Object.assign(json, { totals: { received: 90 }, totalBands: { received: 90 } }),
      '登了两样',
    ],
    [
      '各家的事写了日子',
      ({ reached }) => Object.assign(reached, { solved: { jia: '2022-11-01' } }),
      '不该有办到的日子',
    ],
    ['日子对不上文件名', (json) => Object.assign(json, { until: '2022-11-09' }), '对不上'],
    ['没有这个系列的计划', (json) => Object.assign(json, { plan: 'other-1' }), '没有计划'],
  ])('%s', (_, change, fault) => {
    const { pass, faults } = auditAll(edited(2, change));
    expect(pass).toBe(false);
    expect(faults.join('\n')).toContain(fault);
  });

  test('前后两期合计只多 3 件，漏', () => {
    const previous = town.releases[2]?.totals.received ?? 0;
    const { series } = auditAll(
      edited(3, ({ totals }) => Object.assign(totals, { received: previous + 3 })),
    );
    const report = series[0]?.report;
    expect(report?.pass).toBe(false);
    expect(report?.contradictory === true || report?.leaks.some(({ by }) => by.length === 0)).toBe(
      true,
    );
  });
});

test('两个系列数了同样的日子，说出来', () => {
  const plans = [town.plan, { ...town.plan, schema: 'second-1' }];
  const second = edited(3, (json) => Object.assign(json, { plan: 'second-1' })).slice(3);
  const { faults } = auditHistory(
    { versions: [...real.slice(0, 3), ...second], plans, promises: [] },
    highs,
  );
  expect(faults).toEqual([expect.stringContaining('数过的日子重了')]);
});

test('中间并了类，并成的一格在真数之和的那一档，照样审得过', () => {
  const merged = { aspect: { hardship: { into: 'assurances', since: '2022-11-08' } } };
  const aspect = town.plan.dimensions.aspect.filter((name) => name !== 'hardship');
  const plan = { ...town.plan, merged, dimensions: { ...town.plan.dimensions, aspect } };
  const one = seededTown(1, { days: town.releases.map(({ until }) => until) });
  const { texts } = publishTown({ ...one, plan });
  const versions = real.map((version, place) => ({ ...version, text: texts[place] ?? '' }));
  const { faults, series } = auditHistory({ versions, plans: [plan], promises: [] }, highs);
  expect(faults).toEqual([]);
  expect(series[0]?.report.contradictory).toBe(false);
  const last: Printed = JSON.parse(texts[3] ?? '');
  expect(last.counts.received).not.toHaveProperty('hardship');
});

describe('旧办法的系列', () => {
  const legacy = readLegacyPlan({
    schema: 'old-1',
    roundingBase: 5,
    keyFingerprint: '01234567',
    start: '2022-10-17',
    dimensions: { village: ['jia', 'yi'], aspect: ['income'] },
    measures: {
      received: {
        label: '收到',
        cells: ['village', 'aspect'],
        protect: true,
        cadence: '1w',
        offsetGroup: 'matter',
        exactTotal: true,
      },
    },
  });
  const release = (until: string, total: number) => ({
    path: `content/progress/${until}.json`,
    text: JSON.stringify({
      code: Number(until.slice(-2)) + 7000,
      plan: 'old-1',
      until,
      published: until,
      counts: { received: { 'jia/income': 10, 'yi/income': 10 } },
      totals: { received: total },
    }),
  });
  const auditOld = (later: number) => {
    if (legacy === undefined) throw new Error('旧样子的计划认不出来');
    const versions = [release('2022-10-25', 20), release('2022-11-01', later)];
    return auditHistory({ versions, plans: [legacy], promises: [] }, highs);
  };

  test('停了的系列照旧用暗数审：漏的看得出来，没有漏的过', () => {
    expect(auditOld(20)).toMatchObject({ pass: true, faults: [] });
    expect(auditOld(22).pass).toBe(false);
  });
});
