import { expect, test } from 'vitest';
import { demoSource } from '../../tests/support/chart-source.ts';
import { actionSchema } from '../kinds/action.ts';
import { fullAddress } from './addresses/href.ts';
import { chartSourceOf, sayCounted } from './progress/chart-source.ts';
import { tallyActions } from './progress/progress-tally.ts';
import { pagesShowing, standingEvidence } from './progress/standing-text.ts';
import { sayVillageTally } from './progress/village-tally.ts';
import { isCurrent, latestOf, releasesIn } from './release.ts';

const source = demoSource();
const { plan, releases } = source;
const villages = source.villages.map((village) => ({ ...village, demo: true }));

test('各期照数到哪天排，编号的大小不管先后；题目由日子生成', () => {
  const sorted = releasesIn(plan, releases.toReversed(), '六件事');
  expect(sorted.map(({ code }) => code)).toEqual([
    ...[7002, 7003, 7004, 7001],
    ...[7005, 7006, 7007, 7008],
  ]);
  expect(sorted.at(-1)?.title).toBe('六件事办到哪一步（到2022年12月13日）');
});

test('最近的一期只从现在的系列里找，停了的旧系列不算', () => {
  const [first, ...rest] = releasesIn(plan, releases, '六件事');
  if (first === undefined) throw new Error('没有公布');
  const old = { ...first, plan: 'old-1', until: '2022-12-31' };
  expect(isCurrent(plan, old)).toBe(false);
  expect(latestOf(plan, [first, ...rest, old])?.code).toBe(7008);
  expect(latestOf(plan, [])).toBeUndefined();
  expect(releasesIn(plan, [old], '六件事')[0]?.summary).toContain('这个系列已经停了');
});

test('画一期的图，只用它和它以前的各期', () => {
  const progress = releasesIn(plan, releases, '六件事');
  const second = progress[1];
  if (second === undefined) throw new Error('没有第二期');
  const records = { progress, actions: [], promises: [] };
  const words = { aspects: [], questions: [] };
  const campaign = { name: '六件事', notice: undefined };
  const chart = chartSourceOf(plan, second, records, villages, words, campaign);
  expect(chart).toMatchObject({ about: '六件事', notice: undefined });
  expect(chart.releases.map(({ until }) => until)).toEqual(['2022-10-25', '2022-11-01']);
  expect(sayCounted(second)).toBe(`演示数据。${plan.countedBy}统计，数到2022年11月1日。`);
});

test('全镇办到哪一步：办好几个村，没报、只说不足5件的几个村，分开数；只数全镇的不数村', () => {
  const actions = [5001, 5004].map((code) =>
    actionSchema.parse({
      code,
      title: '一件事',
      short: '一件事',
      summary: '办一件事。',
      clause: '4001#2-1',
      due: '2022-11-15',
      dueText: '11月15日前',
      responsible: ['镇村干部'],
      promised: ['办'],
      signs: ['办了'],
    }),
  );
  const [visits, disputes] = tallyActions(plan, source.release, actions, villages);
  const { jia: _, ...shared } = source.release.counts.shared ?? {};
  const { sharedSolved, solved, lapsed, promised, ...others } = source.release.counts;
  const counts = { ...others, shared, received: { ...others.received, jia: 0 } };
  const urgent = actions.slice(0, 1).map((action) => ({ ...action, code: 5003 }));
  const [few] = tallyActions(plan, { ...source.release, counts }, urgent, villages);
  expect(few).toMatchObject({ villages: 8, done: 0, missing: 0, few: 1 });
  expect(visits).toMatchObject({ villages: 8, done: 4, missing: 1, isApart: false });
  expect(disputes).toMatchObject({ done: 0, isApart: true });
});

const exact = (value: number) => ({ said: 'exact', value, unreported: 0 }) as const;

test.each([
  [
    { state: 'done', measure: 'talks', count: exact(1), on: '2022-10-25' },
    '恳谈会 1 次，2022年10月25日办到',
  ],
  [
    { state: 'few', measure: 'received', count: { said: 'few', value: 0, least: 0, most: 4 } },
    '各家的事收到 不足5 件',
  ],
  [
    { state: 'started', measure: 'visits', count: exact(478), target: 512 },
    '走访 478 户，应有 512 户',
  ],
  [{ state: 'missing', measure: 'visits', target: 512 }, ''],
  [{ state: 'apart' }, ''],
] as const)('凭的是哪个数：%j', (standing, said) => {
  expect(standingEvidence(plan, standing)).toBe(said);
});

test('一个村八件事合成一句，照状态的次序，没有的不说', () => {
  expect(sayVillageTally(['apart', 'done', 'done', 'late'])).toBe(
    '两件办好了，一件晚了才办好，一件只数全镇。',
  );
  expect(sayVillageTally([])).toBe('');
});

test('网址拼得不多不少一个斜杠；没有定网址的没有', () => {
  expect(fullAddress('https://a.gov.cn/zt/', '/data/7001.csv')).toBe(
    'https://a.gov.cn/zt/data/7001.csv',
  );
  expect(fullAddress('', '/data/')).toBeUndefined();
  expect(fullAddress(undefined, '/data/')).toBeUndefined();
});

test('凭据只挑登着这件事、到那天为止的会、村规、光荣榜', () => {
  const page = {
    code: 2001,
    kind: 'rules',
    title: '甲村村规民约',
    summary: '',
    aliases: [],
    village: 'jia',
    demo: true,
    day: '2022-11-12',
    mentions: [5007],
    clauses: [],
  } as const;
  const promise = { ...page, code: 622001, kind: 'promises' } as const;
  expect(pagesShowing([page, promise], 5007, '2022-11-15')).toEqual([page]);
  expect(pagesShowing([page], 5007, '2022-11-11')).toEqual([]);
  expect(pagesShowing([page], 5008, '2022-11-15')).toEqual([]);
});
