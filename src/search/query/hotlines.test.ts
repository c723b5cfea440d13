import { expect, test } from 'vitest';
import { offersDiscipline } from './hotlines.ts';

test.each([
  ['村干部吃拿卡要', true],
  ['给村主任送红包才给办', true],
  ['评低保干部只照顾亲戚', true],
  ['干部好久来我家', false],
  ['办酒送礼送好多', false],
  ['天气预报', false],
])('「%s」要不要说 12388：%s', (question, offers) => {
  expect(offersDiscipline(question)).toBe(offers);
});
