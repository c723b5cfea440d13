import { expect, test } from 'vitest';
import { windowIn } from './published.ts';
import { workedExample } from './worked-example.ts';

const example = workedExample();
const { weeks, received, promised, unanswered, cells } = example;

test('例子里登出来的每一段，都装着真数', () => {
  for (const { count, printed } of [...weeks, received, promised, unanswered, ...cells]) {
    const { least, most } = windowIn(printed) ?? { least: Number.NaN, most: Number.NaN };
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  }
});

test('例子看得出：先是「不足5」，真数变了登的也可以不变，最后跨到「10到14」', () => {
  expect(weeks.map(({ printed }) => windowIn(printed))).toEqual([
    { least: 0, most: 4 },
    { least: 5, most: 9 },
    { least: 5, most: 9 },
    { least: 10, most: 14 },
  ]);
  expect(windowIn(example.rise)).toEqual({ least: 1, most: 9 });
});

test('合计在各格加起来的那一段里，可是和哪一头都不相等', () => {
  const { least, most } = windowIn(example.sum) ?? { least: 0, most: 0 };
  expect(example.total).toBeGreaterThan(least);
  expect(example.total).toBeLessThan(most);
});
