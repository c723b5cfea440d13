import { expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { eightWeeks, planFor, seededTown } from '../../../tests/support/practice-town.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import { newSeries } from './new-series.ts';
import { planHistoryFaults } from './plan-history.ts';
import { editPlanText, withoutMeasures } from './plan-text.ts';

const text = `{
  "schema": "a-1",
  "start": "2022-10-17",
  "closed": [],
  "dimensions": { "village": ["jia", "yi"] },
  "measures": { "visits": { "label": "走访" }, "approval": { "label": "群众怎么看" } }
}
`;

test('只改要改的几样，排版不动；没有写的添上', () => {
  const edit = { schema: 'a-2', closed: ['a-1'], start: '2022-11-02' };
  const edited = editPlanText(text, edit);
  expect(JSON.parse(edited)).toEqual({ ...JSON.parse(text), ...edit });
  expect(edited).toContain('  "dimensions": { "village": ["jia", "yi"] },\n');
});

test('去掉几个量，一个也不去掉的不动', () => {
  expect(JSON.parse(withoutMeasures(text, ['approval'])).measures).toEqual({
    visits: { label: '走访' },
  });
  expect(withoutMeasures(text, [])).toBe(text);
});

const plan = planFor([{ id: 'jia', households: 300 }]);
const town = publishTown(seededTown(2, { days: eightWeeks.slice(0, 6) }));

test('换系列：旧的停了，新的从旧的最后一天的第二天数起，问卷不再公布', () => {
  expect(newSeries(plan, town.releases, 'practice-2')).toEqual({
    started: true,
    edit: {
      schema: 'practice-2',
      closed: ['practice-1'],
      start: '2022-11-30',
    },
    gone: ['approval'],
  });
  expect(newSeries(plan, [], 'practice-2')).toMatchObject({
    edit: { start: plan.start },
    gone: [],
  });
});

test.each([['practice-1'], ['青石'], ['B-1']])('换不成系列代号 %s，说为什么', (id) => {
  const series = newSeries(plan, [], id);
  expect(series).toMatchObject({ started: false, message: expect.stringContaining(id) });
});

const planPath = 'content/progress-plan.json';
const renamed = { ...plan.dimensions, type: [...plan.dimensions.type.slice(1), 'new'] };
const after = { ...plan, dimensions: renamed } as Plan;
const release = (schema: string) => ({
  path: 'content/progress/2022-10-25.json',
  text: JSON.stringify({ plan: schema, counts: {} }),
  commit: 'c2',
});
const planAt = (commit: string, version: unknown) => ({
  path: planPath,
  text: typeof version === 'string' ? version : JSON.stringify(version),
  commit,
});

test('计划和公布以后的旧版本比：头一回公布时的那一版，和以后的', () => {
  const draft = { ...plan, start: '2022-09-01' };
  const versions = [planAt('c0', draft), planAt('c1', plan), release(plan.schema)];
  const faults = planHistoryFaults(versions, after);
  expect(faults).toHaveLength(2);
  expect(faults.join()).toContain('不能新添 new');
  expect(faults.join()).not.toContain('日子不能改');
});

test('计划和头一期一起提交的，那一版也算公布过；改过又改回来的，也看得见', () => {
  const together = [release(plan.schema), planAt('c2', plan)];
  expect(planHistoryFaults(together, after)).toHaveLength(2);
  const draft = { ...plan, start: '2022-09-01' };
  const back = [planAt('c1', plan), release(plan.schema), planAt('c3', draft), planAt('c4', plan)];
  expect(planHistoryFaults(back, plan)).toEqual([expect.stringContaining('日子不能改')]);
});

test('还没公布的、别的系列的、写坏的不比', () => {
  expect(planHistoryFaults([planAt('c1', plan)], after)).toEqual([]);
  expect(planHistoryFaults([planAt('c1', plan), release('old-1')], after)).toEqual([]);
  const others = [planAt('c1', { ...plan, schema: 'old-1' }), planAt('c1', '{')];
  expect(planHistoryFaults([...others, release(plan.schema)], after)).toEqual([]);
});

test('照旧办法公布过的系列，代号不换就改成新办法：说要换一个系列', () => {
  const { tables, ...received } = { ...plan.measures.received };
  const legacy = {
    ...plan,
    keyFingerprint: '0123abcd',
    measures: { received: { ...received, cells: tables?.flat(), offsetGroup: 'matter' } },
  };
  const faults = planHistoryFaults([planAt('c1', legacy), release(plan.schema)], plan);
  expect(faults).toEqual([expect.stringContaining('--new-series')]);
});
