import { describe, expect, test } from 'vitest';
import { importsIn, targetOf, unreadableImportsIn } from '../support/source-graph.ts';

describe('引用的写法，种种都看得见', () => {
  test.each([
    ["import { a } from '../ledgers/rows.ts';"],
    ["import type { A } from '../ledgers/rows.ts';"],
    ['import { a } from "../ledgers/rows.ts";'],
    ["import '../ledgers/rows.ts';"],
    ["export { a } from '../ledgers/rows.ts';"],
    ["export * from '../ledgers/rows.ts';"],
    ["const a = await import('../ledgers/rows.ts');"],
    ['const a = await import(`../ledgers/rows.ts`);'],
    ["const a = await import(/* @vite-ignore */ '../ledgers/rows.ts');"],
    ["type A = import('../ledgers/rows.ts').VisitRow;"],
    ["new Worker(new URL('../ledgers/rows.ts', import.meta.url));"],
    ['<script src="../ledgers/rows.ts"></script>'],
    ['<script>\n  import "../ledgers/rows.ts";\n</script>'],
    ['/// <reference path="../ledgers/rows.ts" />'],
    ["@import url('../ledgers/rows.ts');"],
  ])('%s', (text) => {
    expect(importsIn(text)).toEqual(['../ledgers/rows.ts']);
    expect(unreadableImportsIn(text)).toEqual([]);
  });

  test.each([
    [`await import(\`../\${room}/rows.ts\`)`],
    ["await import('../ledgers/' + name)"],
    ['await import(path)'],
    ["import.meta.glob('../ledgers/*.ts')"],
    ["require('../ledgers/rows.ts')"],
    ['createRequire(import.meta.url)'],
  ])('看不出引用什么的，算作看不出：%s', (text) => {
    expect(unreadableImportsIn(text)).toHaveLength(1);
  });

  test.each([
    ['../ledgers/rows.ts', 'src/ledgers/rows.ts'],
    ['../ledgers/rows.ts?raw', 'src/ledgers/rows.ts'],
    ['/src/ledgers/rows.ts', 'src/ledgers/rows.ts'],
    ['./mark', 'src/charts/mark'],
    ['d3-array', undefined],
  ])('在 src/charts 里写 %s，指的是 %s', (name, path) => {
    expect(targetOf('src/charts/chart.ts', name)).toBe(path);
  });
});

test('不写 ./ 的地址也从自己的文件夹算起；话里的引号不是引用', () => {
  expect(importsIn("new URL('rows.ts', import.meta.url)")).toEqual(['./rows.ts']);
  expect(importsIn("say(from, ' 到 ')")).toEqual([]);
});
