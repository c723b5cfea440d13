import { expect, test } from 'vitest';
import { exampleFiles, said } from '../../../tests/support/example-content.ts';

const path = 'content/progress-plan.json';
const [file] = exampleFiles().filter((each) => each.path === path);
const plan = file !== undefined && 'text' in file ? JSON.parse(file.text) : {};
const withTargets = (targets: object) => ({
  [path]: JSON.stringify({ ...plan, targets }, null, 2),
});

test('目标有的村没写：提醒一条，说哪几个村、怎么写', () => {
  const findings = said('W-PLAN-TARGET', withTargets({ talks: {} }));
  expect(findings).toHaveLength(1);
  for (const village of plan.dimensions.village) expect(findings[0]).toContain(village);
  expect(findings[0]).toContain('恳谈会的目标（targets 的 talks）');
  expect(findings[0]).toContain('": 320');
});

test('都写了的、整个不写目标的，不提醒', () => {
  const all = Object.fromEntries(plan.dimensions.village.map((id: string) => [id, 300]));
  expect(said('W-PLAN-TARGET', withTargets({ talks: all }))).toEqual([]);
  expect(said('W-PLAN-TARGET', withTargets({}))).toEqual([]);
});
