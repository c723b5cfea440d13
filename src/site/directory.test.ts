import { describe, expect, test } from 'vitest';
import { noRecords } from '../../tests/support/no-records.ts';
import { actionSchema } from '../kinds/action.ts';
import { exemplarSchema } from '../kinds/exemplar.ts';
import { meetingSchema } from '../kinds/meeting.ts';
import { promiseSchema } from '../kinds/promise.ts';
import { rulesSchema } from '../kinds/rules.ts';
import { buildDirectory, type Records } from './directory.ts';

const action = actionSchema.parse({
  code: 5003,
  title: '解决急难愁盼',
  short: '急难愁盼',
  summary: '把难事记下来办。',
  clause: '4001#2-3',
  dueText: '文件没有写死日子',
  responsible: ['村委会'],
  promised: ['记账'],
  signs: ['有答复'],
});

const promise = promiseSchema.parse({
  code: 622001,
  title: '水管换大',
  village: 'jia',
  aspect: 'infrastructure',
  scope: { of: 'village' },
  raised: '2022-10-20',
  meeting: 8001,
  responsible: '村委会主任',
  due: '2022-11-10',
  standard: '水够用',
  measures: ['换管子'],
  clause: '4001#2-3',
  demo: true,
});

const meeting = meetingSchema.parse({
  code: 8001,
  title: '恳谈会',
  summary: '谈水。',
  form: 'talk',
  village: 'jia',
  on: '2022-10-20',
  ledBy: '驻村领导',
  attendance: '应到 32 名，到 28 名',
  action: 5002,
  promises: [622001],
  demo: true,
});

const directory = buildDirectory({
  ...noRecords,
  actions: [action],
  promises: [promise],
  meetings: [meeting],
});

test('停用了的，摘要前面说一声', () => {
  const withdrawn = { on: '2022-11-01', why: '写重了' };
  const { find } = buildDirectory({ ...noRecords, actions: [{ ...action, withdrawn }] });
  expect(find(5003).summary).toBe('已停用。把难事记下来办。');
  expect(directory.find(5003).summary).toBe('把难事记下来办。');
});

test('光荣榜上停用了的，讲他的事的话哪里都不再登', () => {
  const exemplar = exemplarSchema.parse({
    ...{ code: 3001, title: '轮班', summary: '天天有人陪。', village: 'jia' },
    ...{ category: 'filial', chosen: '2022-11-10', chosenBy: '各组推荐' },
    withdrawn: { on: '2022-12-01', why: '本人不愿意再登' },
  });
  const { find } = buildDirectory({ ...noRecords, exemplars: [exemplar] });
  expect(find(3001).summary).toBe('已停用。这件事不再登。');
});

test('目录按编号排', () => {
  expect(directory.pages.map(({ code }) => code)).toEqual([5003, 8001, 622001]);
});

test('谁提到了这件事：会议列了它', () => {
  expect(directory.mentionedBy(622001).map(({ code }) => code)).toEqual([8001]);
});

describe('哪一页属于镇里答应的哪件事', () => {
  const rules = rulesSchema.parse({
    code: 2001,
    title: '甲村村规民约',
    summary: '自己定的规矩。',
    village: 'jia',
    adopted: '2022-11-12',
    effective: '2022-12-01',
  });
  const mentions = (actions: Records['actions'], more: Partial<Records>) =>
    buildDirectory({ ...noRecords, actions, ...more })
      .mentionedBy(action.code)
      .map(({ code }) => code);

  test('没有哪件事收的，自己也没写的，哪件也不属于', () => {
    expect(mentions([action], { promises: [promise], rules: [rules] })).toEqual([]);
  });

  test('自己没写的，归收这一类的那件', () => {
    const gathering = { ...action, gathers: ['promises' as const] };
    expect(mentions([gathering], { promises: [promise], rules: [rules] })).toEqual([622001]);
    expect(mentions([{ ...action, gathers: ['rules'] }], { rules: [rules] })).toEqual([2001]);
    const { action: _, ...silent } = meeting;
    expect(mentions([{ ...action, gathers: ['meetings'] }], { meetings: [silent] })).toEqual([
      8001,
    ]);
  });

  test('自己写了的照自己的', () => {
    const own = { ...promise, action: 5002 };
    const gathering = { ...action, gathers: ['promises' as const] };
    expect(mentions([gathering], { promises: [own], meetings: [meeting] })).toEqual([]);
  });

  test('一件事也没有答应的镇，照样建得起目录', () => {
    const { clause: _, ...loose } = action;
    expect(mentions([], { promises: [promise], rules: [rules] })).toEqual([]);
    expect(buildDirectory({ ...noRecords, actions: [loose] }).find(5003).clauses).toEqual([]);
  });
});

test('一条条款下面有哪些页', () => {
  expect(directory.restingOn('4001#2-3').map(({ code }) => code)).toEqual([5003, 622001]);
});

test('一个村的页面都找得到', () => {
  expect(directory.ofVillage('jia').map(({ code }) => code)).toEqual([8001, 622001]);
  expect(directory.ofVillage('yi')).toEqual([]);
});

test('引用了没有的编号，用中文说出来', () => {
  expect(() => directory.find(1999)).toThrow('没有编号 1999 的页面');
});

test('有没有一页，问得出来；没有依据条款的一件事，不落实哪一条', () => {
  expect([directory.has(5003), directory.has(4001)]).toEqual([true, false]);
  const { clause: _, ...free } = action;
  expect(buildDirectory({ ...noRecords, actions: [free] }).pages[0]?.clauses).toEqual([]);
});
