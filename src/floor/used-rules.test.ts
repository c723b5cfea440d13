import { expect, test } from 'vitest';
import { namesIn, readPieces, usedRules } from './used-rules.ts';

const used = (css: string, html: string) => {
  const there = namesIn(html);
  return usedRules(readPieces(css), (name) => there.has(name));
};

test.each([
  ['.a{color:red}', '<p class="a">', '.a{color:red}'],
  ['.a{color:red}', '<p class="b">', ''],
  ['.a,.b{color:red}', '<p class="b">', '.b{color:red}'],
  ['.a .b>p{color:red}', '<p class="b">', ''],
  ['blockquote,p{margin:0}', '<p>', 'p{margin:0}'],
  ['p:not(.a){color:red}', '<p>', 'p:not(.a){color:red}'],
  ['p[data-late="x"]:hover::after{color:red}', '<p>', 'p[data-late="x"]:hover::after{color:red}'],
  ['@media print{.a{color:red}}', '<p>', ''],
  ['@media print{.a{color:red}p{margin:0}}', '<p>', '@media print{p{margin:0}}'],
  ['@page{margin:0}', '', '@page{margin:0}'],
  [':root{--a:1}', '', ':root{--a:1}'],
])('%s 用在 %s 上', (css, html, kept) => {
  expect(used(css, html)).toBe(kept);
});
