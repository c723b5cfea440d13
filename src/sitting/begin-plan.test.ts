import { expect, test } from 'vitest';
import { measuresOf } from '../kinds/progress/leaves.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { beginPlan } from './begin-plan.ts';

const empty = planSchema.parse({
  ...{ schema: 'shuanghe-1', roundingBase: 5, countedBy: '镇统计岗', start: '2026-11-02' },
  ...{ dimensions: { village: ['jia', 'old'] }, measures: {}, targets: { visits: { jia: 312 } } },
});
const past = { current: [], versions: [] };
const site = { aspects: [], meetingForms: [], questions: [] };
const town = { villages: [{ id: 'jia' }, { id: 'yi' }], site, actions: [] };

test('空的计划照镇里现在的样子写满；人定过的几样和户数留着', () => {
  const begun = beginPlan(empty, past, town);
  if (!begun.begun) throw new Error(begun.refusal.message);
  const plan = planSchema.parse(JSON.parse(begun.planText));
  expect(measuresOf(plan).length).toBeGreaterThan(5);
  expect(plan).toMatchObject({ schema: 'shuanghe-1', countedBy: '镇统计岗', start: '2026-11-02' });
  expect(plan.dimensions.village).toEqual(['jia', 'yi']);
  expect(plan.targets).toEqual({ visits: { jia: 312 } });
});

test('写过数哪些量的、公布过的，不写，说怎么办', () => {
  const begun = beginPlan(empty, past, town);
  const written = planSchema.parse(JSON.parse(begun.begun ? begun.planText : ''));
  const file = { path: 'content/progress/2026-11-09.json', text: '{}' };
  const whys = [
    beginPlan(written, past, town),
    beginPlan(empty, { ...past, current: [file] }, town),
    beginPlan(empty, { ...past, versions: [file] }, town),
  ].map((tried) => (tried.begun ? '' : tried.refusal.message));
  expect(whys[0]).toContain('先把 measures 改成 {}');
  expect(whys.slice(1)).toEqual(Array(2).fill(expect.stringContaining('--new-series')));
});
