import { expect, test } from 'vitest';
import { offersDiscipline } from './hotlines.ts';

test.each([
  ['村干部吃拿卡要', true],
  ['天气预报', false],
])('「%s」要不要说 12388：%s', (question, offers) => {
  expect(offersDiscipline(question)).toBe(offers);
});
