import { expect, test } from 'vitest';
import { actionStateNames } from './action-state.ts';
import { stateMark } from './state-mark.ts';

const shapesOnly = (mark: ReturnType<typeof stateMark>) => JSON.stringify(mark.shapes);

test('不看颜色，各种状态的形状也各不相同', () => {
  const shapes = actionStateNames.map((state) => shapesOnly(stateMark(state, 28)));
  expect(new Set(shapes).size).toBe(actionStateNames.length);
});

test('没报的画虚线空框，不填实', () => {
  const [frame] = stateMark('missing', 28).shapes;
  expect(frame?.paint).toBe('dashed');
  expect(stateMark('missing', 28).shapes.map(({ d }) => d)).not.toContain(
    stateMark('done', 28).shapes[0]?.d,
  );
});

test.each(actionStateNames)('「%s」的记号不画出格子', (state) => {
  const numbers = stateMark(state, 28).shapes.flatMap(({ d }) =>
    [...d.matchAll(/[\d.]+/g)].map(Number),
  );
  expect(Math.max(...numbers)).toBeLessThanOrEqual(28);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
});
