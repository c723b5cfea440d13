import { expect, test } from 'vitest';
import { usedVariables } from './used-variables.ts';

test('没人用的变量删掉，一串都没人用的删一串', () => {
  const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:var(--a)}p{top:var(--d)}';
  expect(usedVariables(css, '<p>字</p>')).toBe(':root{--a:1px;--d:var(--a)}p{top:var(--d)}');
});

test('脚本和图里用的变量留着', () => {
  const css = ':root{--a:1px;--b:2px}';
  expect(usedVariables(css, '<p fill="var(--b)">字</p>x="top:var(--a)"')).toBe(css);
});
