import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenCsp } from './tighten-csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('只留本页脚本和样式的指纹，别的规定不动', () => {
  const own = `script-src 'self' ${hash('run()')}; style-src 'self' ${hash('p{}')};`;
  const all = `script-src 'self' ${hash('other()')} ${hash('run()')}; style-src 'self' ${hash('p{}')} ${hash('a{}')};`;
  const rest = '<style>p{}</style><script type="module">run()</script>';
  expect(tightenCsp(page(`default-src 'self'; ${all}`, rest))).toBe(
    page(`default-src 'self'; ${own}`, rest),
  );
});

test('一个都没用到，就只剩本站', () => {
  const policy = `script-src 'self' ${hash('other()')};`;
  expect(tightenCsp(page(policy, ''))).toBe(page(`script-src 'self';`, ''));
});

test('没有策略的页面原样返回', () => {
  expect(tightenCsp('<p>一句话</p>')).toBe('<p>一句话</p>');
});

test('编过的样式，指纹照编好的算；给机器看的数据不用指纹', () => {
  const policy = `script-src 'self' ${hash('{}')}; style-src 'self' ${hash('@layer a{}')};`;
  const rest = '<style>p{}</style><script type="application/ld+json">{}</script>';
  expect(tightenCsp(page(policy, rest))).toBe(
    page(`script-src 'self'; style-src 'self' ${hash('p{}')};`, rest),
  );
});

test('只有搜索页许用 WebAssembly', () => {
  const policy = "script-src 'self' 'wasm-unsafe-eval';";
  expect(tightenCsp(page(policy, '<main data-search-none>'))).toBe(
    page("script-src 'self';", '<main data-search-none>'),
  );
  expect(tightenCsp(page(policy, '<main data-search>'))).toBe(page(policy, '<main data-search>'));
});
