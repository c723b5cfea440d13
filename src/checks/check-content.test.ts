import { expect, test } from 'vitest';
import { problemsAfter } from '../../tests/support/example-content.ts';

test('没有毛病的内容，一个问题也不报', () => {
  expect(problemsAfter({})).toEqual([]);
});

test('几个文件的问题一次报全，按文件和行号排好', () => {
  const problems = problemsAfter({
    'content/policies/b.md': 'code: 1\n',
    'content/policies/a.md': '---\ncode: 1016\ntitle: 【待核】\n---\n<br>\n',
    'content/villages.json': undefined,
  });
  const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`);
  expect(new Set(problems.map(({ file }) => file)).size).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted());
});

test('轻重看代码的头一个字母', () => {
  const problems = problemsAfter({ 'content/policies/a.md': '---\r\ncode: 1016\r\n---\r\n' });
  expect(problems.find(({ code }) => code === 'W-CRLF')?.severity).toBe('warning');
  expect(problems.find(({ code }) => code === 'E-FIELD-MISSING')?.severity).toBe('error');
});
