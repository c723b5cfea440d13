import { expect, test } from 'vitest';
import { actionSchema } from '../kinds/action.ts';
import { progressSchema } from '../kinds/progress.ts';
import { progressTable, toCsv } from './progress-table.ts';
import { tallyActions } from './progress-tally.ts';

const actions = [
  actionSchema.parse({
    code: 5001,
    title: '大走访',
    short: '大走访',
    summary: '走到每一户。',
    clause: '4001#2-1',
    due: '2022-11-15',
    dueText: '11月15日前',
    responsible: ['镇村干部'],
    promised: ['走到每一户'],
    signs: ['来过'],
  }),
];
const villages = [
  { id: 'jia', name: '甲村', demo: true },
  { id: 'yi', name: '乙村', demo: true },
  { id: 'bing', name: '丙村', demo: true },
];
const progress = progressSchema.parse({
  code: 7001,
  title: '第一次公布',
  summary: '八件事办到哪一步。',
  until: '2022-11-15',
  published: '2022-11-18',
  countedBy: '工作专班',
  visits: { jia: { target: 100, visited: 0 }, yi: { target: 90 } },
  actions: {
    jia: { '5001': { step: 'done', on: '2022-11-10' } },
    yi: { '5001': { step: 'not-started' } },
  },
});

test('没报的格子是空的，零就写零', () => {
  expect(progressTable(progress, actions, villages)).toEqual([
    ['村', '应走访户数', '已走访户数', '5001 大走访'],
    ['甲村', '100', '0', '办了 2022-11-10'],
    ['乙村', '90', '', '还没动'],
    ['丙村', '', '', ''],
  ]);
});

test('全镇办到哪一步：办好几个村，没报几个村，分开数', () => {
  expect(tallyActions(progress, actions, villages)[0]).toMatchObject({
    villages: 3,
    done: 1,
    missing: 1,
  });
});

test('表格文件带 BOM 和 CRLF，逗号引号换行都包好，像公式的当文字', () => {
  expect(
    toCsv([
      ['甲,乙', '说"好"'],
      ['=1+1', '二\n行'],
    ]),
  ).toBe('\uFEFF"甲,乙","说""好"""\r\n\'=1+1,"二\n行"\r\n');
});
