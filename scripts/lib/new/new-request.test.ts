import { expect, test, vi } from 'vitest';
import { newArguments, newPage } from './new-request.ts';

const villages = [
  { id: 'ding', name: '丁村' },
  { id: 'ji', name: '己村' },
];
const meetingsAt = (village: string) =>
  village === 'ji' ? [{ code: 8003, title: '三月恳谈会' }] : [];

const asked = (argv: readonly string[], answer?: (question: string) => string) =>
  newPage(
    newArguments(argv),
    { villages, meetingsAt },
    answer && (async (question) => answer(question)),
  );

test.each([
  [['promise', '丁村', '路灯'], 'promises', 'ding', '路灯'],
  [['答应的事', 'ding', '路灯', '不亮'], 'promises', 'ding', '路灯 不亮'],
  [['村规', '己', '己村村规民约'], 'rules', 'ji', '己村村规民约'],
  [['policy', '高龄津贴'], 'policies', undefined, '高龄津贴'],
  [['POLICIES', '高龄\n津贴\u0007'], 'policies', undefined, '高龄 津贴'],
])('%o', async (argv, kind, village, title) => {
  expect(await asked(argv)).toMatchObject({ kind, village, title });
});

test('在终端里问的，问是哪次会上的；没有开过会的不问，直接回车的没有', async () => {
  const answers = (code: string) => (question: string) =>
    question.startsWith('题目') ? '路灯' : question.includes('8003 三月恳谈会') ? code : '?';
  expect(await asked(['promise', '己村'], answers('8003'))).toMatchObject({ meeting: 8003 });
  expect((await asked(['promise', '己村'], answers(''))).meeting).toBeUndefined();
  await expect(asked(['rules', '己村'], answers('三月'))).rejects.toThrow('会的编号「三月」不对');
  const quiet = vi.fn(answers('?'));
  await asked(['promise', '丁村'], quiet);
  expect(quiet).toHaveBeenCalledTimes(1);
});

test('在终端里，只问没写的', async () => {
  const answer = vi.fn((question: string) =>
    question.startsWith('哪个村') ? '己村' : question.startsWith('题目') ? '路灯' : '',
  );
  expect(await asked(['promise'], answer)).toMatchObject({ village: 'ji', title: '路灯' });
  expect(answer).toHaveBeenCalledTimes(3);
  await expect(asked([], () => '')).rejects.toThrow('没有答完');
});

test.each([
  [[], '少写了：写哪一类'],
  [['promise'], '少写了：哪个村'],
  [['promise', '丁村'], '少写了：题目'],
  [['promis', '丁村', '路灯'], '是不是 promise（答应的事）？'],
  [['progress', '路灯'], '没有“progress”这一类'],
  [['promise', '戊村', '路灯'], '没有“戊村”这个村'],
])('不在终端里，%o 说「%s」，退出码 2', async (argv, words) => {
  await expect(asked(argv)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(words),
  });
});

test.each([
  [['--meeting', '会'], '--meeting「会」不对'],
  [['--promises', '626001,x'], '--promises「x」不对'],
  [['--day', '2026-02-30'], '--day'],
  [['路灯', '--from', 'a.docx'], '--from 只跟着 notice 写'],
  [['--metting', '8001'], '是不是要写 --meeting？'],
])('%o 说「%s」', (argv, words) => {
  expect(() => newArguments(['promise', ...argv])).toThrow(words);
});
