import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCounted, demoSource, expectInside } from '../../tests/support/chart-source.ts';
import {
  type ApprovalQuestion,
  approvalChart,
  approvalConclusion,
  approvalQuestions,
  layoutApproval,
} from './approval.ts';

const share = { said: 'about', percent: 25, least: 24, most: 26 } as const;
const anyQuestion = fc.tuple(anyCounted, anyCounted, anyCounted, anyCounted).map(
  ([yes, rather, no, unsure]): ApprovalQuestion => ({
    text: '帮扶干部、驻村工作队做的事，你认可不认可？',
    answers: {
      yes: { count: yes, share },
      rather: { count: rather, share },
      no: { count: no, share },
      unsure: { count: unsure, share },
    },
    approving: { said: 'about', percent: 50, least: 48, most: 53 },
  }),
);

test('认可的在中线右边，不认可的在左边，各题的中线对齐，都在框里', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
      const { axisX, questions: placed, width } = layoutApproval(questions, { width: 320 });
      for (const { answers } of placed) {
        expect(answers).toHaveLength(4);
        for (const { answer, bar, doubt } of answers) {
          const isRight = answer === 'yes' || answer === 'rather';
          for (const box of [bar, doubt]) {
            if (box === undefined) continue;
            if (isRight) expect(box.x).toBeGreaterThan(axisX);
            else expect(box.x + box.width).toBeLessThan(axisX);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
          }
        }
      }
    }),
  );
});

test('「不足5」的回答只画一截虚线，比五份以上的短', () => {
  const [question] = approvalQuestions(demoSource());
  if (question === undefined) throw new Error('演示的镇没有问卷');
  const few = { said: 'few', value: 0, least: 0, most: 4 } as const;
  const five = { said: 'between', value: 7, least: 5, most: 9 } as const;
  const many = { said: 'exact', value: 5000, unreported: 0 } as const;
  const changed = {
    ...question,
    answers: {
      yes: { count: many, share },
      rather: { count: many, share },
      no: { count: few, share },
      unsure: { count: five, share },
    },
  };
  const [placed] = layoutApproval([changed], { width: 320 }).questions;
  const lengthOf = (name: string) => {
    const answer = placed?.answers.find((each) => each.answer === name);
    return (answer?.bar?.width ?? 0) + (answer?.doubt?.width ?? 0);
  };
  expect(placed?.answers.find(({ answer }) => answer === 'no')?.bar).toBeUndefined();
  expect(lengthOf('no')).toBeGreaterThan(0);
  expect(lengthOf('no')).toBeLessThan(lengthOf('unsure'));
});

test('结论说各题都在百分之几到几之间，目标照原话', () => {
  const source = demoSource();
  const questions = approvalQuestions(source);
  const said = approvalConclusion(source, questions);
  const [, least, most] =
    /^四个问题里，答认可和基本认可的加起来，都在(\d+)%到(\d+)%之间。/.exec(said) ?? [];
  for (const { answers } of questions) {
    const middle = (count: (typeof answers)['yes']['count']) =>
      'value' in count ? count.value : 0;
    const yes = middle(answers.yes.count) + middle(answers.rather.count);
    const percent = (100 * yes) / (yes + middle(answers.no.count) + middle(answers.unsure.count));
    expect(percent).toBeGreaterThanOrEqual(Number(least));
    expect(percent).toBeLessThanOrEqual(Number(most));
  }
  expect(said).toContain(source.plan.measures.approval?.goal);
});

test('还没到数问卷的日子，说哪天起数，不画图', () => {
  const chart = approvalChart(demoSource(1));
  expect(chart.conclusion).toContain('问卷从11月15日起数，只数一次，这一期还没有。');
  expect(chart.drawing).toBeUndefined();
});

test('问卷太少，不算占多少', () => {
  const source = demoSource();
  const questions = approvalQuestions(source).map((question) => ({
    ...question,
    approving: { said: 'too-few' as const },
  }));
  expect(approvalConclusion(source, questions)).toContain('问卷收得还少');
});

test('演示的镇画得下', () => {
  const { drawing } = approvalChart(demoSource());
  if (drawing === undefined) throw new Error('没有画');
  expectInside(drawing);
});
