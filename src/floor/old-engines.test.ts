import postcss from 'postcss';
import { expect, test } from 'vitest';
import { helpOldEngines } from './old-engines.ts';

/** 给旧浏览器另写的那一段里有什么。 */
function help(css: string): string {
  const root = postcss.parse(css);
  helpOldEngines(root);
  const [, inside = ''] = /@supports not \(inset:0\)\s*\{([\s\S]*)\}$/.exec(root.toString()) ?? [];
  return inside.replace(/\s+/g, '');
}

test('一行的弹性盒子：除了末一个，右边空出来；后面跟着字的也空', () => {
  expect(help('.a{display:flex;gap:1rem}')).toBe(
    '.a{gap:0}.a>:not(:last-child),.a>:only-child{margin-right:1rem}',
  );
});

test('折行的弹性盒子：下面也空出来', () => {
  expect(help('.a{display:flex;flex-wrap:wrap;gap:2px 1rem}')).toBe(
    '.a{gap:0}.a>:not(:last-child){margin-right:1rem}.a>*{margin-bottom:2px}',
  );
});

test('竖排的弹性盒子：只空下面', () => {
  expect(help('.a{display:flex;flex-direction:column;gap:1rem}')).toBe(
    '.a{gap:0}.a>*{margin-bottom:1rem}',
  );
});

test('网格的 gap 旧浏览器认得，不管', () => {
  expect(help('.a{display:grid;gap:1rem}')).toBe('');
  expect(help('.b .a{display:grid}.a{gap:1rem}')).toBe('');
});

test('只改 gap 的，照弹性盒子算，放在原来的 @media 里', () => {
  expect(help('@media print{.a{column-gap:1rem}}')).toBe(
    '@mediaprint{.a{gap:0}}@mediaprint{.a>:not(:last-child){margin-right:1rem}}',
  );
});

test(':focus-visible 写成 :focus，overflow-wrap: anywhere 写成 word-break', () => {
  expect(help('a:focus-visible{outline:1px solid}')).toBe('a:focus{outline:1pxsolid}');
  expect(help('a{overflow-wrap:anywhere}')).toBe('a{word-break:break-word}');
});

test('没有要帮的，什么也不添', () => {
  expect(help('a{color:red}')).toBe('');
});
