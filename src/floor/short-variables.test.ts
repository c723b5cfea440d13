import { expect, test } from 'vitest';
import { shortVariables } from './short-variables.ts';

test('变量改成一个字母，写的和用的一起改，用得多的先挑', () => {
  expect(
    shortVariables(':root{--ink:#000;--on-red:#fff}p{color:var(--on-red);top:var(--on-red)}', ''),
  ).toBe(':root{--b:#000;--a:#fff}p{color:var(--a);top:var(--a)}');
});

test('脚本、网页上也提到的不改，也不占它的名字', () => {
  const css = ':root{--ink:#000;--red:#f00}p{color:var(--ink);border-color:var(--red)}';
  expect(shortVariables(css, 'sheet.insertRule("b{color:var(--ink);top:var(--a)}")')).toBe(
    ':root{--ink:#000;--b:#f00}p{color:var(--ink);border-color:var(--b)}',
  );
});

test('类名、文字里的两横不是变量', () => {
  const css = '.a--b{content:"x--y"}';
  expect(shortVariables(css, '')).toBe(css);
});

test('二十六个字母用完了，后面的不改', () => {
  const names = Array.from({ length: 30 }, (_, at) => `--name${at}`);
  const css = `p{${names.map((name) => `${name}:0`).join(';')}}`;
  const written = shortVariables(css, '').match(/--\w+(?=:)/g) ?? [];
  expect(new Set(written).size).toBe(30);
  expect(written.at(-1)).toBe('--name29');
});
