import { expect, test } from 'vitest';
import { visitMark } from './mark.ts';

test('走访图里，条子填实，没报数的是斜纹加虚框', () => {
  expect(visitMark('visited', 28).shapes.map(({ paint }) => paint)).toEqual(['fill']);
  expect(visitMark('missing', 28).shapes.map(({ paint }) => paint)).toEqual(['thin', 'dashed']);
});
