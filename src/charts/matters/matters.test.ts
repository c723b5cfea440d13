import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import type { Published } from '../../published/published.ts';
import { type MatterStanding, matterStanding, mattersChart, mattersConclusion } from './matters.ts';

const exact = (value: number): Published => ({ said: 'exact', value, unreported: 0 });
const withheld: Published = { said: 'withheld' };
const few: Published = { said: 'few', value: 0, least: 0, most: 4 };
const town: MatterStanding = {
  received: exact(214),
  solved: exact(95),
  overdue: few,
  inTime: { said: 'between', value: 72, least: 70, most: 74 },
  unanswered: exact(45),
};

test.each<[string, MatterStanding, string]>([
  [
    '四份各说各的，照实的照实说，不照实的说几到几',
    town,
    '各家的事收到214件：办好了的95件，超期没办好的不足5件，答应了还在期限内的70到74件，还没答复的45件。',
  ],
  [
    '不登的合起来说为什么',
    { ...town, overdue: withheld, inTime: withheld },
    '各家的事收到214件：办好了的95件，还没答复的45件。超期没办好的、答应了还在期限内的，这一期不登：登了会让人算出是哪几家。',
  ],
  [
    '一共收到多少也不登',
    { ...town, received: withheld, unanswered: withheld },
    '各家的事办好了的95件，超期没办好的不足5件，答应了还在期限内的70到74件。一共收到的、还没答复的，这一期不登：登了会让人算出是哪几家。',
  ],
  ['收到的就不足5，不再分', { ...town, received: few }, '各家的事收到不足5件。'],
  [
    '还没有公布的，直说',
    { ...town, received: { said: 'missing' } },
    '各家的事，这一期还没有公布。',
  ],
])('%s', (_, standing, sentence) => {
  expect(mattersConclusion(standing)).toBe(sentence);
});

test('六个方面一行一个，末一行是全镇合计，合计只有一个数', () => {
  const source = demoSource();
  const { table } = mattersChart(source);
  expect(table.rows.map(({ head }) => head)).toEqual([
    '基础设施',
    '人居环境',
    '增加收入',
    '两不愁三保障',
    '应对灾情疫情',
    '慰问困难群体',
    '全镇',
  ]);
  expect(table.rows.at(-1)?.cells[0]).toBe(String(source.release.totals.received));
  for (const { cells } of table.rows.slice(0, -1)) {
    for (const cell of cells) expect(cell).toMatch(/^(?:\d+到\d+|不足5)$/);
  }
});

test('方面那张表这一期不登的，不画图，说为什么；合计照说', () => {
  const source = demoSource();
  const { aspect } = source.plan.dimensions;
  const counts = Object.fromEntries(
    Object.entries(source.release.counts).map(([id, cells]) => [
      id,
      Object.fromEntries(Object.entries(cells ?? {}).filter(([leaf]) => !aspect.includes(leaf))),
    ]),
  );
  const chart = mattersChart({ ...source, release: { ...source.release, counts } });
  expect(chart.drawing).toBeUndefined();
  expect(chart.conclusion).toContain(mattersConclusion(matterStanding(source)));
  expect(chart.conclusion).toContain('六个方面各多少，这一期不登：登了会让人算出是哪几家。');
});

test('全镇一共收到多少不登、各方面登了的，说清楚不登的是全镇的', () => {
  const source = demoSource();
  const { received: _total, ...totals } = source.release.totals;
  const chart = mattersChart({ ...source, release: { ...source.release, totals } });
  expect(chart.conclusion).toContain('全镇一共收到的');
});
