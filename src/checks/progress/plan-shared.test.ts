import { expect, test } from 'vitest';
import { exampleFiles, said } from '../../../tests/support/example-content.ts';

/** 例子里另数大家的事的那一段。 */
const shared = /,\n {4}"shared": \{[^}]+\}/;

test('数了各家的事，没有另数大家的事：提醒，说添什么', () => {
  const path = 'content/progress-plan.json';
  const file = exampleFiles().find((each) => each.path === path);
  const text = file !== undefined && 'text' in file ? file.text : '';
  const findings = said('W-PLAN-SHARED', { [path]: text.replace(shared, '') });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('shared 和 sharedSolved');
});

test('另外数了的，不提醒', () => {
  expect(said('W-PLAN-SHARED', {})).toEqual([]);
});
