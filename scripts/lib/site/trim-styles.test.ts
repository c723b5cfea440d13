import { expect, test } from 'vitest';
import { trimStyles } from './trim-styles.ts';

const page = (css: string, body: string) => `<style>${css}</style><body>${body}</body>`;
const trimmed = (css: string, body: string, scripts = '') =>
  /<style>([\s\S]*)<\/style>/.exec(trimStyles(page(css, body), scripts))?.[1];

test('这一页没有的类、没有的元素，规则删掉；有的一个字不动', () => {
  const css = '.card{color:red}.empty{color:blue}h3{margin:0}p{margin:0}.card pre{padding:0}';
  expect(trimmed(css, '<p class="big card">字</p>')).toBe('.card{color:red}p{margin:0}');
});

test('几个选择器写在一起的，只删没有的几个', () => {
  expect(trimmed('h1,h3,.a:is(b,:not(.c,i)),.c{margin:0}', '<h1 class="a">字</h1>')).toBe(
    'h1,.a:is(b,:not(.c,i)){margin:0}',
  );
});

test('分层、分宽窄的往里看，空了的整块删掉；空了的层留下名字，先后不乱', () => {
  const css =
    '@layer a{@media (min-width:1px){.x{top:0}}.y{top:0}}@layer b{.x{top:0}}@page{margin:1mm}';
  expect(trimmed(css, '<p class="y">字</p>')).toBe('@layer a{.y{top:0}}@layer b;@page{margin:1mm}');
});

test('脚本里出现过的词都当作会有的类，添的元素也算有', () => {
  const css = '.suggest li{top:0}.other{top:0}.suggest d{top:0}';
  expect(trimmed(css, '', 'e.className="suggest";d.createElement(`li`)')).toBe(
    '.suggest li{top:0}',
  );
});

test('括号、属性、伪类里头看不准，都留下', () => {
  const css =
    'p:not(.x):not(#\\#):hover{top:0}[data-mode=elder] p{top:0}p:has(+.x)::before{content:"}.x{"}p[class~=x]{top:0}';
  expect(trimmed(css, '<p>字</p>')).toBe(css);
});

test('删了规则没人用的变量也删，一串都没人用的删一串', () => {
  const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:var(--a)}p{top:var(--d)}.x{top:var(--b)}';
  expect(trimmed(css, '<p>字</p>')).toBe(':root{--a:1px;--d:var(--a)}p{top:var(--d)}');
});

test('脚本和图里用的变量留着', () => {
  const css = ':root{--a:1px;--b:2px}';
  expect(trimmed(css, '<p fill="var(--b)">字</p>', 'x="top:var(--a)"')).toBe(css);
});
