import { describe, expect, test } from 'vitest';
import { made } from '../../../scripts/demo/town-history.ts';
import { seededTown } from '../../../tests/support/practice-town.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { bandOf } from '../../kinds/progress/rounding.ts';
import type { Insider } from '../audit/history/knowledge.ts';
import type { AuditRun, HistoryAudit } from '../audit/history.ts';
import { auditedRelease } from './audited-release.ts';
import { makeRelease } from './release.ts';

const town = seededTown(1, { mattersAWeek: 60 });
const request = {
  plan: town.plan,
  rows: town.ledgersAt(4),
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
  return { pass, faults: [], series: [{ plan: town.plan, releases: 1, report, insiders: [] }] };
}

const done = (audit: HistoryAudit): Promise<AuditRun> => Promise.resolve({ finished: true, audit });

/** 一张表里有这些量、又照这样说了合计，就漏的审核；记下每次审的合计。 */
function auditorAgainst(leaky: readonly string[], where: 'totals' | 'totalBands' = 'totals') {
  const seen: string[][] = [];
  return {
    seen,
    audit: (release: Progress) => {
      const printed = Object.keys(release[where]);
      seen.push(Object.keys(release.totals));
      return done(verdict(printed.filter((id) => leaky.includes(id)).map((id) => `${id}/village`)));
    },
  };
}

const aspects = (release: Progress, id: 'received' | 'promised') =>
  town.plan.dimensions.aspect.filter((aspect) => aspect in (release.counts[id] ?? {}));

describe('先审再公布', () => {
  test('审过了就做成，合计都在', async () => {
    const { audit, seen } = auditorAgainst([]);
    const outcome = await auditedRelease(request, audit);
    expect(outcome).toMatchObject({ made: true, lowered: new Map() });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toEqual(expect.arrayContaining(['received', 'promised']));
  });

  test('有漏的那个量，合计改成只说在哪一档，再审；办公室晓得为什么', async () => {
    const { audit, seen } = auditorAgainst(['received']);
    const outcome = await auditedRelease(request, audit);
    if (!outcome.made) throw new Error('没有做成');
    expect(Object.keys(outcome.release.totals)).not.toContain('received');
    expect(outcome.release.totalBands.received).toBe(
      bandOf(made(makeRelease(request)).release.totals.received ?? 0),
    );
    expect([...outcome.lowered]).toEqual([['received', 'total-band']]);
    expect(outcome.notes).toContainEqual(
      expect.objectContaining({ measure: 'received', kind: 'total-in-band' }),
    );
    expect(seen).toHaveLength(2);
  });

  test('说在哪一档也漏，合计就不说', async () => {
    const exact = auditorAgainst(['received']);
    const band = auditorAgainst(['received'], 'totalBands');
    const outcome = await auditedRelease(request, async (release) => {
      const first = await exact.audit(release);
      return first.finished && first.audit.pass ? band.audit(release) : first;
    });
    if (!outcome.made) throw new Error('没有做成');
    expect(outcome.release.totalBands).not.toHaveProperty('received');
    expect(outcome.details.get('received')).toBe('no-total');
  });

  test('两张表一起登就漏的，第二张不登；套在里面的量也不登', async () => {
    const outcome = await auditedRelease(request, (release) =>
      done(verdict(aspects(release, 'received').length > 0 ? ['received/aspect'] : [])),
    );
    if (!outcome.made) throw new Error('没有做成');
    expect(aspects(outcome.release, 'received')).toEqual([]);
    expect(aspects(outcome.release, 'promised')).toEqual([]);
    expect(outcome.release.counts.received).toHaveProperty('jia');
    expect(outcome.notes).toContainEqual(
      expect.objectContaining({ measure: 'received', kind: 'table-withheld' }),
    );
  });

  test('少登到头了还漏，是以前的漏了：不公布，只说是哪个量', async () => {
    const outcome = await auditedRelease(request, () => done(verdict(['promised/village'])));
    expect(outcome).toMatchObject({ made: false, refusals: [{ code: 'R-AUDIT' }] });
    expect(outcome.made ? '' : outcome.refusals[0]?.message).toContain('各家的事有着落');
  });

  test('每张表每一格，都有一个晓得它确数的人去审', async () => {
    let asked: readonly Insider[] = [];
    await auditedRelease(request, (_, insiders) => {
      asked = insiders;
      return done(verdict([]));
    });
    const names = asked.map(({ cell }) => cell);
    expect(names).toEqual(expect.arrayContaining(['jia', 'hardship', 'land']));
    expect(new Set(names).size).toBe(names.length);
    const received = asked.find(({ cell }) => cell === 'jia')?.counts.received?.['2022-11-15'];
    const matters = request.rows.matters.filter(
      ({ village, scopeHouseholds }) =>
        village === 'jia' && scopeHouseholds !== 'village' && (scopeHouseholds ?? 1) < 5,
    );
    expect(received).toBe(matters.length);
  });

  /** 晓得甲村确数的人，在这一天多算得出一处。 */
  const insight = (day: string): HistoryAudit => {
    const [base] = verdict([]).series;
    if (base === undefined) throw new Error('少了一个系列');
    const [leak] = verdict(['lapsed/village']).series[0]?.report.leaks ?? [];
    if (leak === undefined) throw new Error('少了一处');
    const report = { ...base.report, pass: false, leaks: [{ ...leak, moments: [day] }] };
    const insiders = [{ dimensions: ['village'], cell: 'jia', report }];
    return { pass: false, faults: [], series: [{ ...base, insiders }] };
  };

  /** 头一期公布了，后来甲村删了一件登重的，再公布这一期。 */
  const corrected = async (keep: boolean, audit = () => done(verdict([]))) => {
    const earlier = { ...request, rows: town.ledgersAt(1) };
    const first = made(makeRelease({ ...earlier, period: at('2022-10-25') }));
    const gone = earlier.rows.matters.find(({ village }) => village === 'jia');
    const matters = request.rows.matters.filter(({ received, village, aspect }) =>
      gone === undefined
        ? true
        : received !== gone.received || village !== 'jia' || aspect !== gone.aspect,
    );
    let asked: readonly Insider[] = [];
    const outcome = await auditedRelease(
      {
        ...{ ...request, rows: { ...request.rows, matters }, history: [first.release] },
        ...(keep && { kept: [first.kept] }),
      },
      (_, insiders) => {
        asked = insiders;
        return audit();
      },
    );
    const then = asked.find(({ cell }) => cell === 'jia')?.counts.received?.['2022-10-25'];
    return { outcome, then, kept: first.kept.trueCounts.received?.jia };
  };
  const at = (until: string) => ({ code: 7000, until, published: until });

  test('留了底数的，晓得一格的人记得公布那天的真数；没有留的，照今天的台账数', async () => {
    const withKept = await corrected(true);
    expect(withKept.then).toBe(withKept.kept);
    const without = await corrected(false);
    expect(without.then).toBeLessThan(without.kept ?? 0);
  });

  test('没有底数、少登到头还漏的，说也许是这个缘故；有底数的不说', async () => {
    const leaking = () => done(insight('2022-10-25'));
    const words = '数到 2022-10-25 的没有底数';
    expect(JSON.stringify((await corrected(false, leaking)).outcome)).toContain(words);
    expect(JSON.stringify((await corrected(true, leaking)).outcome)).not.toContain(words);
  });

  test('晓得一格的人对这一期算得出，少登到头了也还有，就不公布', async () => {
    const outcome = await auditedRelease(request, () => done(insight('2022-11-15')));
    expect(outcome).toMatchObject({ made: false, refusals: [{ code: 'R-AUDIT' }] });
  });

  test('没有另数大家的事的，说出多半是这个缘故；另数了的不说', async () => {
    const leak = () => done(verdict(['promised/village']));
    const { shared, sharedSolved, ...measures } = request.plan.measures;
    const mixed = { ...request, plan: { ...request.plan, measures } };
    expect(JSON.stringify(await auditedRelease(mixed, leak))).toContain('没有另数大家的事');
    expect(JSON.stringify(await auditedRelease(request, leak))).not.toContain('没有另数大家的事');
  });

  test('没有审完不公布，说审到了哪里', async () => {
    const outcome = await auditedRelease(request, () =>
      Promise.resolve({ finished: false, examined: 12, quantities: 340 }),
    );
    expect(outcome).toMatchObject({ made: false, refusals: [{ code: 'R-AUDIT-TIME' }] });
    expect(outcome.made ? '' : outcome.refusals[0]?.message).toContain('340个数审了12个');
  });

  test('以前的版本有毛病、前后矛盾，都说出来，不靠少登混过去', async () => {
    let times = 0;
    const outcome = await auditedRelease(request, () => {
      times += 1;
      return done({ ...verdict([], true), faults: ['一期后来改了。'] });
    });
    expect(outcome).toMatchObject({
      made: false,
      refusals: [{ code: 'R-HISTORY', message: '审核说：一期后来改了。' }, { code: 'R-AUDIT' }],
    });
    expect(times).toBe(1);
  });
});
