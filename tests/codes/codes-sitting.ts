import { publishTown } from '../../scripts/demo/town-history.ts';
import type { AuditRun, HistoryAudit } from '../../src/disclosure/audit/history.ts';
import { auditedRelease } from '../../src/disclosure/release/audited-release.ts';
import { keptCountsName } from '../../src/disclosure/release/kept-counts.ts';
import { readKeptCounts } from '../../src/disclosure/release/read-kept-counts.ts';
import { makeRelease, type ReleaseRequest } from '../../src/disclosure/release/release.ts';
import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import { seriesFaults } from '../../src/published/series-faults.ts';
import { beginPlan } from '../../src/sitting/begin-plan.ts';
import { planSitting } from '../../src/sitting/plan-sitting.ts';
import { previewSitting } from '../../src/sitting/preview-sitting.ts';
import { startSeries } from '../../src/sitting/start-series.ts';
import { takeBack } from '../../src/sitting/take-back.ts';
import type { AskedPeriod, SittingPast, SittingTown } from '../../src/sitting/town.ts';
import { filledLedgers } from '../support/filled-ledgers.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import { practiceContext } from '../support/progress-folders.ts';
import { qingshi } from '../support/qingshi.ts';
import type { ToldExample } from './told-example.ts';

const days = ['2022-10-25', '2022-11-01'];
const small = seededTown(3, { villages: eightVillages.slice(0, 3), days });
const { plan, texts, releases, kept } = publishTown(small);
const file = (until: string, demo: boolean) => ({
  path: `content/progress/${until}.json`,
  text: (texts[days.indexOf(until)] ?? '').replace('"demo": true', `"demo": ${demo}`),
});
const nothing: SittingPast = {
  ...{ current: [], versions: [], inOrder: [], isShallow: false, hasRepository: true },
  ...{ owners: new Map(), committed: new Map() },
};
const one: SittingPast = { ...nothing, current: [file('2022-10-25', false)] };
const villages = practiceContext().villages.map((village) => ({ ...village, demo: false }));
const town: SittingTown = { plan, site: qingshi.site, villages, demoPromises: [], past: one };
const asked: AskedPeriod = {
  ...{ until: '2022-11-01', published: '2022-11-02', today: '2022-11-02', demo: false },
};

/** 不读台账就晓得公布不了的。 */
const planned =
  (from: Partial<SittingTown>, change: Partial<AskedPeriod> = {}) =>
  () => {
    const sitting = planSitting({ ...town, ...from }, { ...asked, ...change });
    return sitting.planned ? [] : sitting.refusals;
  };
const fine = planned({});

const request: ReleaseRequest = {
  ...{ plan, rows: small.ledgersAt(2), history: releases.slice(0, 1), demo: true },
  period: { code: 7002, until: '2022-11-01', published: '2022-11-02' },
};
/** 读了台账、数出来才晓得的。 */
const counted = (change: Partial<ReleaseRequest>) => () => {
  const outcome = makeRelease({ ...request, ...change });
  return outcome.made ? [] : outcome.refusals;
};

const audited = (run: AuditRun) => async () => {
  const outcome = await auditedRelease(request, () => Promise.resolve(run));
  return outcome.made ? [] : outcome.refusals;
};
const contradictory: HistoryAudit = {
  ...{ pass: false, faults: [] },
  series: [
    {
      ...{ plan, releases: 1, insiders: [] },
      report: {
        ...{ pass: false, quantities: 9, leaks: [], contradictory: true, corrected: false },
        solves: { linear: 0, integer: 0 },
      },
    },
  ],
};

/** 读这些台账，到不了审核就不公布的。 */
const read =
  (files: readonly LedgerFile[], change: Partial<AskedPeriod> = {}) =>
  async () => {
    const ready = planSitting(town, { ...asked, ...change });
    if (!ready.planned) throw new Error('没有备好');
    const seen = await previewSitting(
      ready,
      { files, keptFiles: [], otherFiles: 0, openFiles: 0 },
      { audit: () => Promise.reject(new Error('审不到')), onStep: () => undefined },
    );
    if (!seen.previewed && 'faults' in seen) throw new Error(JSON.stringify(seen.faults[0]));
    return !seen.previewed && 'refusals' in seen ? seen.refusals : [];
  };

const series = (planText: string, id: string) => () => {
  const started = startSeries(planText, one, { id, from: 'real' });
  return started.started ? [] : started.refusals;
};
const withoutCounts = releases.slice(1, 2).map((release) => ({ ...release, counts: {} }));
const filled = await filledLedgers(
  {
    ...{ visits: small.ledgersAt(1).visits.slice(0, 20), matters: [], disputes: [] },
    ...{ meetings: [], survey: [] },
  },
  practiceContext(),
  (row, columns) => Array(columns).fill(`第${row}行`),
);
const planText = JSON.stringify(plan);
const progress = 'npm run progress -- --ledgers 台账 --period';

/** 数到这一天，公布不了的。 */
const periodUntil = (code: string, about: string, until: string): ToldExample => ({
  ...{ code, about },
  ...{ wrong: `${progress} ${until}`, right: `${progress} ${asked.until}` },
  ...{ tell: planned({}, { until }), tellRight: fine },
});

/** `npm run progress` 不公布、不收回、不换系列的原因。 */
export const codesOfSitting: readonly ToldExample[] = [
  periodUntil('R-PERIOD-TWICE', '这一天的已经公布过', '2022-10-25'),
  periodUntil('R-PERIOD-FINAL', '不能再补以前的一期', '2022-10-20'),
  periodUntil('R-PERIOD-SOON', '离上一期不到七天', '2022-10-31'),
  {
    ...{ code: 'R-PERIOD-DAYS', about: '公布的日子早过数到的日子' },
    wrong: `${progress} 2022-11-01 --published 2022-10-31`,
    right: `${progress} 2022-11-01 --published 2022-11-02`,
    ...{ tell: planned({}, { published: '2022-10-31' }), tellRight: fine },
  },
  periodUntil('R-PERIOD-START', '比计划开始还早', '2021-11-01'),
  periodUntil('R-PERIOD-FUTURE', '那天还没有到', '2032-11-01'),
  {
    ...{ code: 'R-CODE-USED', about: '这一期的编号用过了' },
    ...{ wrong: '"code": 7001', right: '"code": 7002' },
    tell: counted({ period: { ...request.period, code: 7001 } }),
    tellRight: counted({}),
  },
  {
    ...{ code: 'R-CODE-COMMITTED', about: '删掉的那一期还没有提交' },
    ...{ wrong: '删了演示的一期，没有提交就公布', right: '先提交，再公布' },
    tell: planned({
      past: {
        ...nothing,
        owners: new Map([[7001, 'content/progress/2022-11-01.json']]),
        committed: new Map([['content/progress/2022-11-01.json', 7001]]),
      },
    }),
  },
  {
    ...{ code: 'R-SERIES-CLOSED', about: '新系列从旧系列数过的日子数起' },
    ...{ wrong: '"start": "2022-10-20"', right: '"start": "2022-10-26"' },
    tell: counted({ plan: { ...plan, schema: 'practice-2', closed: [plan.schema] } }),
  },
  {
    ...{ code: 'R-SERIES-ID', about: '新系列的代号不能用' },
    wrong: 'npm run progress -- --new-series practice-1',
    right: 'npm run progress -- --new-series practice-2',
    ...{ tell: series(planText, 'practice-1'), tellRight: series(planText, 'practice-2') },
  },
  {
    ...{ code: 'R-HISTORY', about: '以前公布的有毛病' },
    wrong: '手改了公布过的一期',
    right: 'git checkout HEAD -- content/progress/2022-10-25.json',
    tell: planned({
      past: {
        ...one,
        versions: [
          {
            ...file('2022-10-25', false),
            text: file('2022-10-25', false).text.replace(/: \d+,/, ': 995,'),
          },
        ],
      },
    }),
    tellRight: fine,
  },
  {
    ...{ code: 'R-HISTORY-SHALLOW', about: '看不到公布过的全部版本' },
    ...{ wrong: 'git clone --depth 1 ……', right: 'git fetch --unshallow' },
    ...{ tell: planned({ past: { ...one, isShallow: true } }), tellRight: fine },
  },
  {
    ...{ code: 'R-NO-GIT', about: '内容不在 git 仓库里' },
    ...{ wrong: '拷来一个文件夹就公布', right: '从仓库 clone 一份来公布；练习的写 --demo' },
    ...{ tell: planned({ past: { ...one, hasRepository: false } }), tellRight: fine },
  },
  {
    ...{ code: 'R-DEMO-TOWN', about: '村、事还标着演示' },
    wrong: '{ "id": "jia", "name": "甲村", "demo": true }',
    right: '{ "id": "jia", "name": "甲村" }',
    tell: planned({ villages: villages.map((village) => ({ ...village, demo: true })) }),
    tellRight: fine,
  },
  {
    ...{ code: 'R-DEMO-MIXED', about: '演示的和真的公布放在一起' },
    wrong: 'content/progress 里还有演示的公布',
    right: 'npm run progress -- --start-real practice-2',
    ...{ tell: planned({ past: { ...nothing, current: [file('2022-10-25', true)] } }) },
    tellRight: fine,
  },
  {
    ...{ code: 'R-PLAN-OLD', about: '计划读不通，换不了系列' },
    ...{ wrong: '{"cells": [', right: '照 npm run check 说的改好' },
    ...{ tell: series('{"cells": [', 'practice-2'), tellRight: series(planText, 'practice-2') },
  },
  {
    ...{ code: 'R-PLAN-EMPTY', about: '计划里一样也不数' },
    ...{ wrong: '"measures": {}', right: 'npm run progress -- --first-plan' },
    tell: planned({ past: nothing, plan: { ...plan, measures: {}, targets: {} } }),
    tellRight: fine,
  },
  {
    ...{ code: 'R-PLAN-WRITTEN', about: '计划写过了，不重写' },
    ...{ wrong: 'npm run progress -- --first-plan', right: '要重写的，先把 measures 改成 {}' },
    tell: () => {
      const begun = beginPlan(plan, nothing, { ...town, actions: [] });
      return begun.begun ? [] : [begun.refusal];
    },
  },
  {
    ...{ code: 'R-PLAN-CHANGED', about: '公布过以后计划改了不能改的' },
    ...{ wrong: '"start": "2022-10-18"', right: '"start": "2022-10-17"' },
    tell: planned({
      past: {
        ...one,
        inOrder: [{ path: 'content/progress-plan.json', text: planText }, ...one.current],
      },
      plan: { ...plan, start: '2022-10-18' },
    }),
  },
  {
    ...{ code: 'R-PLAN-SITE', about: '计划和全站设置对不上' },
    ...{ wrong: '"aspects": []', right: '"aspects" 和计划里的写成一样' },
    tell: planned({ site: { ...qingshi.site, aspects: [] } }),
    tellRight: fine,
  },
  {
    ...{ code: 'R-LEDGER-NONE', about: '台账里一行也没有填' },
    ...{ wrong: '台账文件夹里的表都还是空的', right: '填好、存盘，再运行' },
    tell: read([]),
  },
  {
    ...{ code: 'R-PERIOD-FAR', about: '台账里那以前一个月一行也没有' },
    ...{ wrong: `${progress} 2024-10-25`, right: `${progress} 2022-11-01` },
    tell: read(filled, { until: '2024-10-25', published: '2024-10-26', today: '2024-10-26' }),
  },
  {
    ...{ code: 'R-UNSOUND', about: '做出来的公布自己查不过' },
    ...{ wrong: '（程序做完再查一遍，平时到不了）', right: '不要手改；把这一句报给管程序的人' },
    tell: () =>
      [...seriesFaults([...releases.slice(0, 1), ...withoutCounts], plan)].map(({ message }) => ({
        ...{ code: 'R-UNSOUND', message },
      })),
  },
  {
    ...{ code: 'R-LEDGER-EMPTY', about: '上一期有数的台账，这一期空了' },
    ...{ wrong: '少放了一个台账文件', right: '几个台账文件都放进来' },
    ...{ tell: counted({ rows: { ...request.rows, matters: [] } }), tellRight: counted({}) },
  },
  {
    ...{ code: 'R-KEPT-COUNTS', about: '以前留下的底数对不上' },
    ...{ wrong: '底数文件改坏了', right: '找回公布那天留下的那一份' },
    tell: () => {
      const until = kept[0]?.until ?? '';
      return readKeptCounts([{ name: keptCountsName(until), until, text: '{' }], plan, releases)
        .refusals;
    },
  },
  {
    ...{ code: 'R-TAKE-BACK', about: '收不回这一期' },
    wrong: 'npm run progress -- --take-back 2022-10-18',
    right: 'npm run progress -- --take-back 2022-10-25',
    tell: () => {
      const back = takeBack(one, '2022-10-18', true);
      return back.taken ? [] : [back.refusal];
    },
    tellRight: () => {
      const back = takeBack(one, '2022-10-25', true);
      return back.taken ? [] : [back.refusal];
    },
  },
  {
    ...{ code: 'R-STRAY', about: '台账里有计划没有的村、类别' },
    ...{ wrong: '台账里写了计划没有的村', right: '把那个村写进计划' },
    tell: counted({
      rows: { ...request.rows, visits: [{ village: 'geng', on: '2022-10-30', households: 1 }] },
    }),
    tellRight: counted({}),
  },
  {
    ...{ code: 'R-AUDIT', about: '审核没有通过' },
    ...{ wrong: '以前公布的几期前后对不上', right: '找回原来的文件' },
    tell: audited({ finished: true, audit: contradictory }),
  },
  {
    ...{ code: 'R-AUDIT-TIME', about: '没有审完' },
    ...{ wrong: `${progress} 2022-11-01 --audit-time 1`, right: '把 --audit-time 写大些' },
    tell: audited({ finished: false, examined: 12, quantities: 340 }),
  },
];
