import { expect, test } from 'vitest';
import { edited, findingsAfter, said } from '../../../tests/support/example-content.ts';

const path = 'content/progress-plan.json';

test('旧写法的计划只报一条，说怎么换，不一个字段一个字段地报', () => {
  const old = edited(
    path,
    '"tables": [["village"]],\n      "protect": true,\n      "cadence": "1w"',
    '"cells": ["village"],\n      "protect": true,\n      "cadence": "1w",\n      "offsetGroup": "matter"',
  );
  const found = findingsAfter(old).filter(({ file }) => file === path);
  expect(found.map(({ code }) => code)).toEqual(['E-PLAN-OLD']);
  expect(said('E-PLAN-OLD', old)[0]).toContain(`${path}:29 计划还是旧写法`);
  expect(said('E-PLAN-OLD', old)[0]).toContain('--new-series');
});

test('现在的写法不报；别的文件里叫 cells 的字段不报', () => {
  expect(said('E-PLAN-OLD', {})).toEqual([]);
});
