import { expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import { planChangeFaults } from './plan-change.ts';

const plan: Plan = planFor([
  { id: 'jia', households: 400 },
  { id: 'yi', households: 300 },
]);
const faults = (after: Plan, before = plan) => [...planChangeFaults(before, after)];

function withAspects(aspect: readonly string[], merged: Plan['merged'] = {}): Plan {
  return { ...plan, dimensions: { ...plan.dimensions, aspect: [...aspect] }, merged };
}

function withMeasure(id: 'received' | 'visits', change: object): Plan {
  const measure = plan.measures[id];
  if (measure === undefined) throw new Error(id);
  return { ...plan, measures: { ...plan.measures, [id]: { ...measure, ...change } } };
}

const { talks: _, ...withoutTalks } = plan.measures;
const { aspect } = plan.dimensions;
const fewer = aspect.filter((name) => name !== 'assurances');
const into = (name: string) => ({ aspect: { assurances: { into: name, since: '2022-11-20' } } });

test('说法、目标、统计的岗位可以改', () => {
  const after = withMeasure('received', { label: '收到', definition: '换个说法。' });
  expect(faults({ ...after, countedBy: '便民服务中心', targets: {} })).toEqual([]);
});

test('并类可以；并过的再一起并，也可以', () => {
  const once = withAspects(fewer, into('income'));
  expect(faults(once)).toEqual([]);
  const twice = withAspects(
    fewer.filter((name) => name !== 'income'),
    {
      aspect: {
        assurances: { into: 'hardship', since: '2022-11-20' },
        income: { into: 'hardship', since: '2022-11-27' },
      },
    },
  );
  expect(faults(twice, once)).toEqual([]);
});

test.each<[string, Plan, string]>([
  ['改名', withAspects([...fewer, 'two-assurances']), '不能新添 two-assurances'],
  ['拆开', withAspects([...aspect, 'roads']), '不能新添 roads'],
  ['删掉', withAspects(fewer), 'assurances 不见了'],
  ['改开始的日子', { ...plan, start: '2022-10-01' }, '日子不能改'],
  ['合计改成照实', withMeasure('received', { exactTotal: undefined }), 'exactTotal'],
  ['少印一张表', withMeasure('received', { tables: [['aspect']] }), 'tables'],
  ['两张表换次序', withMeasure('received', { tables: [['aspect'], ['village']] }), 'tables'],
  ['取消一个量', { ...plan, measures: withoutTalks }, '不能中途添减'],
])('中途%s，不行', (_, after, says) => {
  expect(faults(after).join()).toContain(says);
});

test('并过的类不能再拆出来', () => {
  expect(faults(plan, withAspects(fewer, into('income'))).join()).toContain('不能再拆出来');
  const moved = withAspects(fewer, into('hardship'));
  expect(faults(moved, withAspects(fewer, into('income'))).join()).toContain('不能再拆出来');
});

test('换系列代号，要写明旧的停了；停了就什么都可以改', () => {
  const next = { ...withAspects([...fewer, 'roads']), schema: 'practice-2' };
  expect(faults(next).join()).toContain('写进 closed');
  expect(faults({ ...next, closed: [plan.schema] })).toEqual([]);
});
