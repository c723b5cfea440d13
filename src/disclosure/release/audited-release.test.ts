import { describe, expect, test } from 'vitest';
import { testKey } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { HistoryAudit } from '../audit/history.ts';
import { auditedRelease } from './audited-release.ts';

const town = seededTown(1, { mattersAWeek: 60 });
const request = {
  plan: town.plan,
  rows: town.ledgersAt(4),
  key: testKey(),
  history: [],
  period: { code: 7001, until: '2022-11-15', published: '2022-11-18' },
  demo: true,
};

function verdict(leaking: readonly string[], contradictory = false): HistoryAudit {
  const leaks = leaking.map((measure) => ({
    ...{ measures: [measure], kind: 'level' as const, by: [], moments: [], candidates: 1 },
  }));
  const pass = leaking.length === 0 && !contradictory;
  const solves = { linear: 0, integer: 0 };
  const report = { pass, quantities: 9, leaks, contradictory, corrected: false, solves };
  return { pass, faults: [], series: [{ plan: town.plan, releases: 1, report }] };
}

/** 有这些量的合计就漏的审核；记下每次审的合计。 */
function auditorAgainst(totals: readonly string[]) {
  const seen: string[][] = [];
  return {
    seen,
    audit: (release: Progress) => {
      const printed = Object.keys(release.totals);
      seen.push(printed);
      return Promise.resolve(verdict(printed.filter((id) => totals.includes(id))));
    },
  };
}

describe('先审再公布', () => {
  test('审过了就做成，合计都在', async () => {
    const { audit, seen } = auditorAgainst([]);
    const outcome = await auditedRelease(request, audit);
    expect(outcome).toMatchObject({ made: true, withheld: [] });
    expect(seen).toEqual([['received', 'solved', 'disputes']]);
  });

  test('有漏的那个量不登合计，再审', async () => {
    const { audit, seen } = auditorAgainst(['solved']);
    const outcome = await auditedRelease(request, audit);
    expect(outcome).toMatchObject({ made: true, withheld: ['solved'] });
    expect(outcome.made && Object.keys(outcome.release.totals)).toEqual(['received', 'disputes']);
    expect(seen).toHaveLength(2);
  });

  test('不是合计漏的，一个合计也不登；还漏就不公布，只说是哪个量', async () => {
    const outcome = await auditedRelease(request, () => Promise.resolve(verdict(['promised'])));
    expect(outcome).toMatchObject({ made: false, refusals: [{ code: 'R-AUDIT' }] });
    expect(outcome.made ? '' : outcome.refusals[0]?.message).toContain('各家的事有着落');
  });

  test('没有另数大家的事的，说出多半是这个缘故；另数了的不说', async () => {
    const leak = () => Promise.resolve(verdict(['promised']));
    const { shared, sharedSolved, ...measures } = request.plan.measures;
    const mixed = { ...request, plan: { ...request.plan, measures } };
    expect(JSON.stringify(await auditedRelease(mixed, leak))).toContain('没有另数大家的事');
    expect(JSON.stringify(await auditedRelease(request, leak))).not.toContain('没有另数大家的事');
  });

  test('没有审完不公布', async () => {
    const outcome = await auditedRelease(request, () => Promise.resolve(undefined));
    expect(outcome).toMatchObject({ made: false, refusals: [{ code: 'R-AUDIT-TIME' }] });
  });

  test('以前的版本有毛病、前后矛盾，都说出来', async () => {
    const bad = { ...verdict([], true), faults: ['一期后来改了。'] };
    const outcome = await auditedRelease(request, () => Promise.resolve(bad));
    expect(outcome).toMatchObject({
      made: false,
      refusals: [{ code: 'R-HISTORY', message: '审核说：一期后来改了。' }, { code: 'R-AUDIT' }],
    });
  });
});
