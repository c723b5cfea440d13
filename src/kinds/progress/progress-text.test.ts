import { expect, test } from 'vitest';
import { planFor } from '../../../tests/support/practice-town.ts';
import { progressText } from './progress-text.ts';

test('题目、摘要、谁统计的，只由计划和日子生成', () => {
  const plan = planFor([{ id: 'jia', households: 400 }]);
  const dates = { until: '2022-11-15', published: '2022-11-18' };
  const text = progressText(plan, dates, '六件事', (day) => `〈${day}〉`);
  expect(text).toEqual({
    title: '六件事办到哪一步（到〈2022-11-15〉）',
    summary:
      '从〈2022-10-17〉数到〈2022-11-15〉，〈2022-11-18〉公布。干部办的事照实登；各家的事按5件一档登，算不出是哪一家。',
    countedBy: plan.countedBy,
  });
});
