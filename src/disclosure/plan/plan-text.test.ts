import { expect, test } from 'vitest';
import { publishTown } from '../../../scripts/demo/town-history.ts';
import { eightWeeks, planFor, seededTown } from '../../../tests/support/practice-town.ts';
import { newSeries } from './new-series.ts';
import { planHistoryFaults } from './plan-history.ts';
import { editPlanText, withoutMeasures } from './plan-text.ts';

const text = `{
  "schema": "a-1",
  "keyFingerprint": "",
  "closed": [],
  "dimensions": { "village": ["jia", "yi"] },
  "measures": { "visits": { "label": "走访" }, "approval": { "label": "群众怎么看" } }
}
`;

test('只改要改的几样，排版不动；没有写的添上', () => {
  const edit = { schema: 'a-2', keyFingerprint: '0123abcd', closed: ['a-1'], start: '2022-11-02' };
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
      keyFingerprint: '',
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

test('计划和公布以后的旧版本比；还没公布的、别的系列的、写坏的不比', () => {
  const before = { ...plan, keyFingerprint: '0123abcd' };
  const renamed = { ...plan.dimensions, type: [...plan.dimensions.type.slice(1), 'new'] };
  const after = { ...before, dimensions: renamed };
  const faults = planHistoryFaults([JSON.stringify(before), JSON.stringify(before)], after);
  expect(faults).toHaveLength(2);
  expect(faults.join()).toContain('不能新添 new');
  const others = [
    { ...before, keyFingerprint: '' },
    { ...before, schema: 'old-1' },
  ];
  expect(planHistoryFaults([...others.map((each) => JSON.stringify(each)), '{'], after)).toEqual(
    [],
  );
});
