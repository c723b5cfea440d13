import { expect, test } from 'vitest';
import { practicePlan } from '../../../tests/support/practice-town.ts';
import { measuresOf } from './leaves.ts';
import type { MeasureId } from './measure.ts';
import { planSchema } from './plan.ts';

type Change = Readonly<Record<string, unknown>>;

/** 练习的计划，把一个量改掉几样。 */
function changed(id: MeasureId, change: Change) {
  const measures = { ...practicePlan.measures, [id]: { ...practicePlan.measures[id], ...change } };
  return planSchema.safeParse({ ...practicePlan, measures });
}

test('涉及各家的量都取整', () => {
  const rounded = measuresOf(practicePlan).flatMap(([id, { protect }]) => (protect ? id : []));
  expect(rounded).toEqual([
    'received',
    'promised',
    'lapsed',
    'solved',
    'disputes',
    'settled',
    'revisited',
    'approval',
  ]);
});

test.each([
  ['各家的事照实公布', 'received', { protect: false }],
  ['纠纷分到村', 'disputes', { tables: [['village'], ['type']] }],
  ['问卷分到村', 'approval', { tables: [['village', 'question', 'answer']] }],
  ['还写着旧办法的暗数', 'disputes', { offsetGroup: 'dispute' }],
  ['村和方面两两相配', 'received', { tables: [['village', 'aspect']] }],
  ['办好的和收到的不印同样的表', 'solved', { tables: [['village']] }],
  ['照实的量另写合计照实', 'visits', { exactTotal: true }],
  ['办好的和收到的多久一次不一样', 'solved', { cadence: '4w' }],
  ['办好的不是收到的一部分', 'solved', { within: undefined }],
  ['只数一次的不写从哪天起', 'approval', { from: undefined }],
  ['从别的台账数', 'talks', { ledger: 'visits' }],
  ['多写一个字段', 'talks', { note: '某某家' }],
  ['一张表写两遍', 'received', { tables: [['village'], ['village']] }],
  ['不是数会的量写了哪种会', 'visits', { form: 'talk' }],
] as const)('%s，计划就不收', (_, id, change) => {
  expect(changed(id, change).success).toBe(false);
});

test('计划可以少印一张表，一环套一环的要一起改', () => {
  const coarser = { tables: [['aspect']] };
  const { received, promised, lapsed, solved } = practicePlan.measures;
  const measures = {
    received: { ...received, ...coarser },
    promised: { ...promised, ...coarser },
    lapsed: { ...lapsed, ...coarser },
    solved: { ...solved, ...coarser },
  };
  expect(planSchema.safeParse({ ...practicePlan, targets: {}, measures }).success).toBe(true);
  expect(changed('solved', coarser).success).toBe(false);
});

test.each([
  ['并掉的还在单子里', { aspect: { income: { into: 'hardship', since: '2022-11-20' } } }],
  ['并到单子里没有的类', { aspect: { gone: { into: 'nowhere', since: '2022-11-20' } } }],
])('%s，计划就不收', (_, merged) => {
  expect(planSchema.safeParse({ ...practicePlan, merged }).success).toBe(false);
});

test.each([
  ['各家的事照实公布', 'received', { protect: false }, ['protect']],
  ['村和方面两两相配', 'received', { tables: [['village', 'aspect']] }, ['tables']],
  ['只改了收到的多久数一次', 'received', { cadence: '4w' }, ['within']],
] as const)('%s：只说这一处，跟着来的不说', (_, id, change, fields) => {
  const issues = changed(id, change).error?.issues ?? [];
  expect(issues.map(({ path }) => path.at(-1))).toEqual(fields);
});

test('上面的那个量去掉了，说计划里没有它', () => {
  const { received: _, ...measures } = practicePlan.measures;
  const issues = planSchema.safeParse({ ...practicePlan, measures }).error?.issues ?? [];
  expect(issues.map(({ message }) => message)).toEqual([
    '各家的事有着落（promised）是 received 的一部分，计划里却没有 received：找回来；不数了的，这一个也去掉。',
  ]);
});

test('目标里几个村都写错了，一句说完，说有哪些村', () => {
  const targets = { visits: { dapin: 10, nowhere: 20 } };
  const issues = planSchema.safeParse({ ...practicePlan, targets }).error?.issues ?? [];
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toMatch(/^目标里的 dapin、nowhere 不在各村的单子里（.*jia、/);
});

test('目标里写了没有的村、系列代号已经停了，计划都不收', () => {
  const targets = { visits: { nowhere: 10 } };
  expect(planSchema.safeParse({ ...practicePlan, targets }).success).toBe(false);
  expect(planSchema.safeParse({ ...practicePlan, closed: [practicePlan.schema] }).success).toBe(
    false,
  );
});

test.each([
  ['纠纷的类别是自己编的', { type: ['land', 'zhang'] }],
  ['回答是自己编的', { answer: ['yes', 'maybe'] }],
  ['题号不是数', { question: ['1', 'two'] }],
  ['要照方面分，方面却是空的', { aspect: [] }],
  ['方面写了汉字', { aspect: ['张某'] }],
])('%s，计划就不收', (_, change) => {
  const dimensions = { ...practicePlan.dimensions, ...change };
  expect(planSchema.safeParse({ ...practicePlan, dimensions }).success).toBe(false);
});

test('方面、题目几样由镇里定；用不着的可以空着', () => {
  const { visits } = practicePlan.measures;
  const dimensions = {
    ...practicePlan.dimensions,
    aspect: ['roads', 'water'],
    question: ['1', '2'],
  };
  expect(planSchema.safeParse({ ...practicePlan, dimensions }).success).toBe(true);
  const none = { ...dimensions, aspect: [], type: [], question: [], answer: [] };
  const small = { ...practicePlan, dimensions: none, measures: { visits } };
  expect(planSchema.safeParse(small).success).toBe(true);
});

test('数会的量可以换成镇里自己定的一种会', () => {
  expect(changed('talks', { form: 'yard-meeting' }).success).toBe(true);
});

test('一个量也没有的计划收，各样的单子可以都空着', () => {
  const bare = planSchema.parse({ ...practicePlan, dimensions: {}, measures: {}, targets: {} });
  expect(bare.dimensions.type).toEqual([]);
});

test('两张表里不能有同一个代号：分不清是哪一格', () => {
  const dimensions = { ...practicePlan.dimensions, aspect: ['jia', 'income'] };
  const [fault] = planSchema.safeParse({ ...practicePlan, dimensions }).error?.issues ?? [];
  expect(fault?.message).toContain('两张表里都有 jia');
});

test('按哪样分，那样就要写有哪几种', () => {
  const dimensions = { ...practicePlan.dimensions, type: [] };
  const [fault] = planSchema.safeParse({ ...practicePlan, dimensions }).error?.issues ?? [];
  expect(fault?.message).toContain('要按 type 分，可是 dimensions 的 type 一样也没有写');
});
