import { describe, expect, test } from 'vitest';
import { townAspects, townForms, townQuestions } from '../../../tests/support/town-choices.ts';
import { allLedgers } from '../kinds/all-ledgers.ts';
import { disputesLedger } from '../kinds/disputes.ts';
import { mattersLedger } from '../kinds/matters.ts';
import { meetingsLedger } from '../kinds/meetings.ts';
import { surveyFormsLedger, surveyLedger } from '../kinds/survey.ts';
import { villageColumn } from '../kinds/villages.ts';
import { oneOf } from './closed-list.ts';

const villages = [
  { id: 'jia', name: '甲村' },
  { id: 'yi', name: '乙村' },
  { id: 'shiqiao', name: '石桥村' },
  { id: 'shiqiao-community', name: '石桥社区' },
];

const matters = mattersLedger(villages, townAspects).columns;
const disputes = disputesLedger().columns;
const meetings = meetingsLedger(villages, townForms).columns;
const survey = surveyLedger(townQuestions).columns;

describe('村名', () => {
  const { parse } = villageColumn(villages);

  test.each([
    ['甲村', 'jia'],
    ['甲', 'jia'],
    [' 甲 村 ', 'jia'],
    ['甲村委会', 'jia'],
    ['甲村村委会', 'jia'],
    ['甲村村民委员会', 'jia'],
    ['甲村3组', 'jia'],
    ['甲村（二组）', 'jia'],
    ['甲村第三村民组', 'jia'],
    ['某某镇甲村', 'jia'],
    ['石桥村', 'shiqiao'],
    ['石桥社区居委会', 'shiqiao-community'],
  ])('「%s」是 %s', (text, id) => {
    expect(parse(text)).toEqual({ ok: true, value: id });
  });

  test.each(['石桥', '丙村', '甲乙村', '甲村、乙村', '张三', '', '全镇'])(
    '「%s」说不清是哪个村',
    (text) => {
      expect(parse(text).ok).toBe(false);
    },
  );

  test('不在名单里的，把该写的都列出来，不带写的那个', () => {
    expect(parse('向大爷家')).toEqual({
      ok: false,
      found: '一串 4 个字的文字，不在名单里',
      expected: '这几个里的一个：甲村、乙村、石桥村、石桥社区',
    });
  });
});

test.each([
  ['基础设施', 'infrastructure'],
  ['1.基础设施', 'infrastructure'],
  ['（一）农村基础设施提档升级', 'infrastructure'],
  ['人居环境', 'environment'],
  ['环境卫生', 'environment'],
  ['增收', 'income'],
  ['三保障', 'assurances'],
  ['“两不愁三保障”成果巩固', 'assurances'],
  ['两不愁、三保障', 'assurances'],
  ['应对灾情、疫情影响', 'disaster'],
  ['慰问困难群体', 'hardship'],
])('方面写「%s」是 %s', (text, id) => {
  expect(matters.aspect.parse(text)).toEqual({ ok: true, value: id });
});

test.each([
  ['邻里纠纷', 'neighbour'],
  ['婚姻家庭纠纷', 'family'],
  ['干群矛盾', 'cadre'],
  ['地界纠纷', 'land'],
  ['劳资纠纷', 'money'],
  ['其它', 'other'],
])('纠纷写「%s」是 %s', (text, id) => {
  expect(disputes.type.parse(text)).toEqual({ ok: true, value: id });
});

test.each([
  ['恳谈会', 'talk'],
  ['村民小组院坝会', 'courtyard'],
  ['村民会议', 'assembly'],
  ['政策宣讲', 'session'],
])('会议写「%s」是 %s', (text, id) => {
  expect(meetings.form.parse(text)).toEqual({ ok: true, value: id });
});

test('村民代表会议不是村民会议，也不是恳谈会，不认', () => {
  expect(meetings.form.parse('村民代表会议').ok).toBe(false);
});

test.each([
  [1, 1],
  ['2', 2],
  ['第三题', 3],
  ['第4题', 4],
  ['Q4', 4],
])('题号写 %o 是第 %i 题', (cell, id) => {
  expect(survey.question.parse(cell)).toEqual({ ok: true, value: id });
});

test('有几题就认几题', () => {
  expect(survey.question.parse(5).ok).toBe(false);
  const two = townQuestions.slice(0, 2);
  expect(surveyLedger(two).columns.question.parse(3).ok).toBe(false);
  expect(Object.keys(surveyFormsLedger(two).columns)).toEqual(['q1', 'q2']);
  expect(surveyFormsLedger(two).assemble({ q1: 'yes', q2: 'no' })).toEqual([
    { question: 1, answer: 'yes', count: 1 },
    { question: 2, answer: 'no', count: 1 },
  ]);
});

test('方面、会的种类由镇里定：填表的提示说几个方面，台账里照镇里的叫法认', () => {
  const own = [
    { id: 'roads', label: '修路', otherNames: ['通路'] },
    { id: 'water', label: '吃水', otherNames: [] },
  ];
  const { aspect } = mattersLedger(villages, own).columns;
  expect(aspect.guide.hint).toBe('两个方面里的哪一个，从下拉里选');
  expect(aspect.parse('通路')).toEqual({ ok: true, value: 'roads' });
  expect(aspect.parse('基础设施').ok).toBe(false);
  const ledger = meetingsLedger(villages, [{ id: 'yard', label: '屋场会', otherNames: ['屋场'] }]);
  expect(ledger.columns.form.parse('屋场')).toEqual({ ok: true, value: 'yard' });
  expect(ledger.titleWords).toContain('屋场会');
});

test('没有定方面、会、问题的镇，就没有那几本台账', () => {
  const none = { villages, aspects: [], meetingForms: [], questions: [] };
  expect(allLedgers(none).map(({ id }) => id)).toEqual(['visits', 'disputes']);
});

test.each([
  ['认可', 'yes'],
  ['基本认可', 'rather'],
  ['不认可', 'no'],
  ['不清楚', 'unsure'],
])('回答写「%s」是 %s', (text, id) => {
  expect(survey.answer.parse(text)).toEqual({ ok: true, value: id });
  expect(surveyFormsLedger(townQuestions).columns.q3?.parse(text)).toEqual({ ok: true, value: id });
});

test.each([
  ['全村', 'village'],
  [12, 12],
  ['12户', 12],
  ['１', 1],
])('涉及户数写 %o 读作 %o', (cell, value) => {
  expect(matters.scope.parse(cell)).toEqual({ ok: true, value });
});

test.each(['2022-11-15', '2022年11月15日前', '2022年11月15日 之前'])(
  '期限写「%s」是 11 月 15 日',
  (text) => {
    expect(matters.due.parse(text)).toEqual({ ok: true, value: '2022-11-15' });
  },
);

test.each([0, '3组', '若干', -2])('涉及户数写 %o 说不清，不认', (cell) => {
  expect(matters.scope.parse(cell).ok).toBe(false);
});

test('两个选项共用的叫法，谁也不算', () => {
  const parse = oneOf([
    { id: 'a', name: '土地', otherNames: ['地'] },
    { id: 'b', name: '地界', otherNames: ['地'] },
  ]);
  expect(parse('地').ok).toBe(false);
  expect(parse('地界')).toEqual({ ok: true, value: 'b' });
});
