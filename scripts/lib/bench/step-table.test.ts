import { expect, test } from 'vitest';
import { stepTable } from './step-table.ts';

test('忙得多的一步在前；内存只看那一段时间里最多的', () => {
  const steps = [
    { name: '先做的', from: 0, to: 1000, cpuSeconds: 0.5 },
    { name: '后做的', from: 1000, to: 4500, cpuSeconds: 6 },
  ];
  const samples = [
    { at: 500, mebibytes: 100 },
    { at: 2000, mebibytes: 700 },
    { at: 3000, mebibytes: 300 },
  ];
  expect(stepTable(steps, samples).slice(1)).toEqual([
    '   3.5     6.0     700  后做的',
    '   1.0     0.5     100  先做的',
  ]);
});
