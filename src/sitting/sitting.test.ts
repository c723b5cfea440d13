import { describe, expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { eightVillages, seededTown } from '../../tests/support/practice-town.ts';
import { practiceContext } from '../../tests/support/progress-folders.ts';
import { qingshi } from '../../tests/support/qingshi.ts';
import { planSitting } from './plan-sitting.ts';
import { takeBack } from './take-back.ts';
import type { AskedPeriod, SittingPast, SittingTown } from './town.ts';

const made = publishTown(
  seededTown(3, { villages: eightVillages.slice(0, 3), days: ['2022-10-25', '2022-11-01'] }),
);
const [first = '', second = ''] = made.texts.map((text) =>
  text.replace('"demo": true', '"demo": false'),
);
const { villages } = practiceContext();
const { site } = qingshi;
const nothing: SittingPast = {
  ...{ current: [], versions: [], inOrder: [], isShallow: false, hasRepository: true },
  ...{ owners: new Map(), committed: new Map() },
};
const file = (until: string, text: string) => ({ path: `content/progress/${until}.json`, text });
const one = { ...nothing, current: [file('2022-10-25', first)] };
const town = (past: SittingPast, more: Partial<SittingTown> = {}): SittingTown => ({
  plan: made.plan,
  site,
  villages: villages.map((village) => ({ ...village, demo: false })),
  demoPromises: [],
  past,
  ...more,
});
const asked: AskedPeriod = {
  ...{ until: '2022-11-01', published: '2022-11-02', today: '2022-11-02', demo: false },
};
const emptyPlan = { ...made.plan, measures: {}, targets: {} };
const codes = (from: SittingTown, change: Partial<AskedPeriod> = {}) => {
  const planned = planSitting(from, { ...asked, ...change });
  return planned.planned ? [] : planned.refusals.map(({ code }) => code);
};

describe('不读台账就晓得公布不了的', () => {
  test('都好好的，备好编号、旧账、写在哪里', () => {
    expect(planSitting(town(one), asked)).toMatchObject({
      ...{ planned: true, path: 'content/progress/2022-11-01.json' },
      period: { code: 7002, until: '2022-11-01' },
      history: [{ until: '2022-10-25' }],
    });
  });

  test('演示用过的编号，真的不再用；演示重做的照旧用自己的', () => {
    const owners = new Map([[7005, 'content/progress/2022-11-01.json']]);
    const past = { ...nothing, owners };
    expect(planSitting(town(past), asked)).toMatchObject({ period: { code: 7006 } });
    const demo = planSitting(town(past), { ...asked, demo: true });
    expect(demo).toMatchObject({ period: { code: 7005 } });
  });

  const demoFile = file('2022-10-25', made.texts[0] ?? '');
  const onThatDay = 'content/progress/2022-11-01.json';
  const gone = new Map([[7001, onThatDay]]);
  const demoVillages = villages.map((village) => ({ ...village, demo: true }));
  test.each<[string, SittingTown, Partial<AskedPeriod>, string]>([
    ['浅的仓库', town({ ...one, isShallow: true }), {}, 'R-HISTORY-SHALLOW'],
    ['没有 git', town({ ...one, hasRepository: false }), {}, 'R-NO-GIT'],
    ['演示的村', town(one, { villages: demoVillages }), {}, 'R-DEMO-TOWN'],
    ['演示的事', town(one, { demoPromises: ['content/promises/a.md'] }), {}, 'R-DEMO-TOWN'],
    ['有演示的公布', town({ ...nothing, current: [demoFile] }), {}, 'R-DEMO-MIXED'],
    ['真的里面放演示的', town(one), { demo: true }, 'R-DEMO-MIXED'],
    ['还没有到', town(one), { today: '2022-10-31' }, 'R-PERIOD-FUTURE'],
    ['早过计划开始', town(nothing), { until: '2022-10-01' }, 'R-PERIOD-START'],
    ['早过计划开始，后面又公布过的', town(one), { until: '2021-11-01' }, 'R-PERIOD-START'],
    [
      '还没有到，公布的日子跟着也早',
      town(one),
      { until: '2022-11-08', published: '2022-11-01', today: '2022-11-01' },
      'R-PERIOD-FUTURE',
    ],
    ['公布早过数到的', town(one), { published: '2022-10-31' }, 'R-PERIOD-DAYS'],
    ['不到七天', town(one), { until: '2022-10-31' }, 'R-PERIOD-SOON'],
    ['同一天两次', town(one), { until: '2022-10-25' }, 'R-PERIOD-TWICE'],
    [
      '公布过的改动过',
      town({ ...one, versions: [file('2022-10-25', first.replace(/: \d+,/, ': 995,'))] }),
      {},
      'R-HISTORY',
    ],
    ['计划里一个量也没有', town(nothing, { plan: emptyPlan }), {}, 'R-PLAN-EMPTY'],
    ['和全站设置对不上', town(one, { site: { ...site, aspects: [] } }), {}, 'R-PLAN-SITE'],
    [
      '演示的那一期删了还没有提交',
      town({ ...nothing, owners: gone, committed: new Map([[onThatDay, 7001]]) }),
      {},
      'R-CODE-COMMITTED',
    ],
  ])('%s', (_, from, change, code) => {
    const before = codes(from, change);
    expect(before[0]).toBe(code);
    expect(new Set(before)).toEqual(new Set([code]));
  });

  test('几样毛病一次说全', () => {
    const from = town({ ...one, hasRepository: false }, { villages: demoVillages });
    expect(codes(from, { until: '2022-10-25' })).toEqual([
      'R-NO-GIT',
      'R-DEMO-TOWN',
      'R-PERIOD-TWICE',
    ]);
  });
});

describe('收回还没有提交的一期', () => {
  const both = { ...nothing, current: [file('2022-10-25', first), file('2022-11-01', second)] };
  const said = (past: SittingPast, until: string, isAsWritten = true) => {
    const back = takeBack(past, until, isAsWritten);
    return back.taken ? back.path : back.refusal.message;
  };

  test('最后一期、没有提交、没有改过的，收得回', () => {
    expect(said(both, '2022-11-01')).toBe('content/progress/2022-11-01.json');
  });

  test.each<[string, SittingPast, string, boolean, string]>([
    ['提交过', { ...both, versions: both.current.slice(0, 1) }, '2022-10-25', true, '2022-11-08'],
    ['后面还有', both, '2022-10-25', true, '从最后一期收起'],
    ['没有这一期', both, '2022-11-08', true, '没有什么可收回的'],
    ['改动过', both, '2022-11-01', false, '改动过'],
    ['没有 git', { ...both, hasRepository: false }, '2022-11-01', false, '不在 git 仓库里'],
  ])('%s的，收不回，说怎么办', (_, past, until, isAsWritten, words) => {
    expect(said(past, until, isAsWritten)).toContain(words);
  });
});
