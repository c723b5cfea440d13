import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const path = 'content/progress-plan.json';

test('计划漏了一个村：提醒一条，说哪一个', () => {
  const findings = said('W-PLAN-VILLAGE', edited(path, '["jia", "yi"]', '["jia"]'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('乙村（yi）');
});

test('一个不漏的、并掉了的，不提醒', () => {
  expect(said('W-PLAN-VILLAGE', {})).toEqual([]);
  const merged = '"village": ["jia"],';
  const change = edited(path, '"village": ["jia", "yi"],', merged);
  const text = String(change[path]).replace(
    '"measures"',
    '"merged": { "village": { "yi": { "into": "jia", "since": "2022-11-20" } } },\n  "measures"',
  );
  expect(said('W-PLAN-VILLAGE', { [path]: text })).toEqual([]);
});
