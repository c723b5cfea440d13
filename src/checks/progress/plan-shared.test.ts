import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

test('各家的事数到了方面，没有另数大家的事：提醒，说添什么', () => {
  const byAspect = edited(
    'content/progress-plan.json',
    '"cells": ["village"],\n      "protect": true',
    '"cells": ["village", "aspect"],\n      "protect": true',
  );
  const findings = said('W-PLAN-SHARED', byAspect);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('shared 和 sharedSolved');
});

test('不分方面的，公开的事对不上格子，不提醒', () => {
  expect(said('W-PLAN-SHARED', {})).toEqual([]);
});
