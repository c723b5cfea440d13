import { expect, test } from 'vitest';
import { addedBy, presentOn } from './present.ts';
import { readPieces, usedRules } from './used-rules.ts';

const used = (css: string, html: string, scripts = '') =>
  usedRules(readPieces(css), presentOn(html, addedBy(scripts)));

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

test('脚本里出现过的词都当作会有的类，添的元素也算有', () => {
  const css = '.suggest li{top:0}.other{top:0}.suggest d{top:0}';
  const scripts = 'e.className="suggest";d.createElement(`li`)';
  expect(used(css, '', scripts)).toBe('.suggest li{top:0}');
});

test('页上的字不算类名，类名不算元素', () => {
  expect(used('.a{top:0}a{top:0}', '<p>a</p>')).toBe('');
  expect(used('a{top:0}', '<p class="a">')).toBe('');
});
