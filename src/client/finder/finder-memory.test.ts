import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from './finder-memory.ts';

const ids = ['elder', 'poor', 'work'];

test('一题记一个字母，没答的记成说不清', () => {
  expect(writeAnswers({ elder: 'yes', poor: 'no' }, ids)).toBe('ynu');
});

test('记下的都读得回来', () => {
  const answer = fc.constantFrom('yes', 'no', 'unsure');
  fc.assert(
    fc.property(fc.record({ elder: answer, poor: answer, work: answer }), (answers) => {
      expect(readAnswers(writeAnswers(answers, ids), ids)).toEqual(answers);
    }),
  );
});

test.each(['', 'yn', 'ynuu', 'yxn', 'yes'])('「%s」不是记下的回答，当没有记过', (text) => {
  expect(readAnswers(text, ids)).toBeUndefined();
});
