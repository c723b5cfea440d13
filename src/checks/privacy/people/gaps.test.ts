import { expect, test } from 'vitest';
import { closeGaps } from './gaps.ts';

test('姓和名中间的空格、换行合拢，位置还是原来的', () => {
  const closed = closeGaps('低保户刘  仕琴，\n患者何\n洋');
  expect(closed?.text).toBe('低保户刘仕琴，\n患者何洋');
  expect(closed?.spanOf(3, 3)).toEqual({ index: 3, length: 5 });
  expect(closed?.spanOf(0, 3)).toBeUndefined();
});

test('没有这样的空格，不用合拢', () => {
  expect(closeGaps('低保户 三口人')).toBeUndefined();
});
