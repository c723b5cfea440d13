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
