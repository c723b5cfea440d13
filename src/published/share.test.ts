import { expect, test } from 'vitest';
import { planFor } from '../../tests/support/practice-town.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { sayShare, shareOf } from './share.ts';

const plan = planFor([{ id: 'jia', households: 400 }]);

/** 第一个问题的四种回答各印多少份。 */
function shareOfYes(yes: number, rather: number, no: number, unsure: number): string {
  const others = ['2', '3', '4'].flatMap((question) =>
    ['yes', 'rather', 'no', 'unsure'].map((answer) => [`${question}/${answer}`, 0] as const),
  );
  const release: Progress = {
    code: 7001,
    plan: plan.schema,
    until: '2022-11-15',
    published: '2022-11-18',
    demo: true,
    counts: {
      approval: {
        ...Object.fromEntries(others),
        '1/yes': yes,
        '1/rather': rather,
        '1/no': no,
        '1/unsure': unsure,
      },
    },
    reached: {},
    totals: {},
  };
  const question = { question: '1' };
  return sayShare(
    shareOf(
      plan,
      release,
      { id: 'approval', where: { ...question, answer: 'yes' } },
      { id: 'approval', where: question },
    ),
  );
}

test.each<[[number, number, number, number], string]>([
  [[210, 120, 35, 40], '约50%'],
  [[65, 20, 10, 5], '约65%'],
  [[5, 5, 5, 0], '数太少，不算比例'],
  [[5, 5, 5, 5], '约25%'],
  // 印 50 份，真的可能只有 46 份。
  [[0, 50, 0, 0], '数太少，不算比例'],
  [[50, 0, 0, 0], '数太少，不算比例'],
  [[0, 55, 0, 0], '接近0%'],
  [[55, 0, 0, 0], '接近100%'],
  [[60, 0, 0, 0], '接近100%'],
  // 三格加起来印 60 份，真的可能只有 48 份。
  [[0, 30, 15, 15], '数太少，不算比例'],
])('四种回答印 %o 份，「认可」说成「%s」', (answers, said) => {
  expect(shareOfYes(...answers)).toBe(said);
});
