import { expect, test } from 'vitest';
import { pageCompiler } from './page-compiler.ts';

const css =
  '@layer base, components;@layer base{.a{color:red}.b{color:red}.c{color:red}:root{--x:1px}}';
const page = (style: string) => `<style>${style}</style><p class="a">话</p>`;

test('编好样式，只留这一页和它的脚本用得着的，别处一字不动', () => {
  const compile = pageCompiler();
  expect(compile(page(css), 'e.className="c"')).toBe(page('.a,.c{color:red}:root{}'));
  expect(compile(page(css), '')).toBe(page('.a{color:red}:root{}'));
});

test('没有样式的页原样返回', () => {
  expect(pageCompiler()('<p>话</p>', '')).toBe('<p>话</p>');
});
