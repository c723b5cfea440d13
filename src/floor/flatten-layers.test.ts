import postcss from 'postcss';
import { expect, test } from 'vitest';
import { flattenLayers } from './flatten-layers.ts';

const order = '@layer base, components, print;';
const flat = (css: string) => {
  const root = postcss.parse(css);
  flattenLayers(root);
  return root.toString().replace(/\s+/g, ' ').trim();
};

test('照层的先后排，不照写的先后', () => {
  expect(flat(`${order}@layer components{.a{color:red}}@layer base{a{color:blue}}`)).toBe(
    'a{color:blue}.a{color:red}',
  );
});

test('components 以后的层盖得过前面写得更具体的', () => {
  expect(flat(`${order}@layer print{@media print{a{color:red;--ink:#000}}}`)).toBe(
    '@media print{a{color:red !important;--ink:#000}}',
  );
});

test('同一层分几处写的，照写的先后接起来', () => {
  const twice = `${order}@layer base{a{color:red}}${order}@layer base{b{color:blue}}`;
  expect(flat(twice)).toBe('a{color:red}b{color:blue}');
});

test.each(['p{color:red}', '@layer other{p{color:red}}'])(
  '「%s」不在排了先后的层里，抛错',
  (css) => {
    expect(() => flat(order + css)).toThrow(css);
  },
);
