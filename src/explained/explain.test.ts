import { expect, test } from 'vitest';
import { codeGroups, explainCode } from './explain.ts';

test('讲一个代码：什么事、报什么、改成什么', () => {
  const { known, text } = explainCode('e－code-duplicate');
  expect(known).toBe(true);
  expect(text).toContain('E-CODE-DUPLICATE  编号和别的页重了（拦住发布）');
  expect(text).toContain('    code: 1014');
  expect(text).toContain('怎么改：');
});

test('打错了的，说最像的；一点不像的，说到哪里找', () => {
  expect(explainCode('E-CODE-DUPLICAT')).toEqual({
    known: false,
    text: '没有 E-CODE-DUPLICAT 这个代码。是不是 E-CODE-DUPLICATE？',
  });
  expect(explainCode('青石').text).toContain('/guide/codes/');
});

test('分了组，一个不漏；每组先错误、后提醒', () => {
  const groups = codeGroups();
  const codes = groups.flatMap(({ entries }) => entries.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(150);
  for (const { entries } of groups) {
    const letters = entries.map(({ code }) => code.slice(0, 1));
    expect(letters).toEqual(letters.toSorted());
  }
});
