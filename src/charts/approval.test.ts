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

const share = { said: 'about', percent: 25 } as const;
const anyQuestion = fc.tuple(anyCounted, anyCounted, anyCounted, anyCounted).map(
  ([yes, rather, no, unsure]): ApprovalQuestion => ({
    text: '帮扶干部、驻村工作队做的事，你认可不认可？',
    answers: {
      yes: { count: yes, share },
      rather: { count: rather, share },
      no: { count: no, share },
      unsure: { count: unsure, share },
    },
    approving: 50,
  }),
);

test('认可的在中线右边，不认可的在左边，各题的中线对齐，都在框里', () => {
  fc.assert(
    fc.property(fc.array(anyQuestion, { minLength: 1, maxLength: 4 }), (questions) => {
      const { axisX, questions: placed, width } = layoutApproval(questions, { width: 320 });
      for (const { answers } of placed) {
        expect(answers).toHaveLength(4);
        for (const { answer, box } of answers) {
          const isRight = answer === 'yes' || answer === 'rather';
          if (isRight) expect(box.x).toBeGreaterThan(axisX);
          else expect(box.x + box.width).toBeLessThan(axisX);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
        }
      }
    }),
  );
});

test('「不足5」的回答画成短框，不是零长', () => {
  const [question] = approvalQuestions(demoSource());
  if (question === undefined) throw new Error('演示的镇没有问卷');
  const changed = {
    ...question,
    answers: { ...question.answers, no: { count: { said: 'few', value: 0 } as const, share } },
  };
  const [placed] = layoutApproval([changed], { width: 320 }).questions;
  const no = placed?.answers.find(({ answer }) => answer === 'no');
  expect(no?.type).toBe('few');
  expect(no?.box.width).toBeGreaterThan(0);
});

test('结论说最低和最高的一题，目标照原话', () => {
  const source = demoSource();
  const said = approvalConclusion(source, approvalQuestions(source));
  expect(said).toMatch(/^四个问题里，答认可和基本认可的加起来，最低的一题约\d+%，最高的约\d+%。/);
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
    approving: undefined,
  }));
  expect(approvalConclusion(source, questions)).toContain('问卷收得还少');
});

test('演示的镇画得下', () => {
  const { drawing } = approvalChart(demoSource());
  if (drawing === undefined) throw new Error('没有画');
  expectInside(drawing);
});
