import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const plan = 'content/progress-plan.json';
const site = 'content/site.json';

test('计划数的会，site.json 里没有：报在计划的那个量', () => {
  const findings = said('E-PLAN-SITE', edited(site, '"id": "talk"', '"id": "chat"'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${plan}:14 `);
  expect(findings[0]).toContain('从这些里挑：chat、assembly');
});

test('照方面分了格子的，两边的方面要一样', () => {
  const changes = edited(
    plan,
    '"tables": [["village"]],\n      "protect": true',
    '"tables": [["village"], ["aspect"]],\n      "protect": true',
  );
  const findings = said('E-PLAN-SITE', changes);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('有 assurances，计划的 aspect 里没有');
});

test('对得上的、写坏了的，都不报', () => {
  expect(said('E-PLAN-SITE', {})).toEqual([]);
  expect(said('E-PLAN-SITE', { [site]: '{' })).toEqual([]);
  expect(said('E-PLAN-SITE', { [plan]: '{' })).toEqual([]);
});
