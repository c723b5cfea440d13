import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { AtRule, type Node } from 'postcss';
import { expect, test } from 'vitest';
import { rootFolder } from './built.ts';

const names = readdirSync(rootFolder, { recursive: true, encoding: 'utf8' });
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>|`(@media screen\{[^`]*)`/g;
const MOVING = /^(?:-webkit-)?(?:animation|transition|scroll-behavior)/;
const SCRIPTED = /\.animate\(|startViewTransition|behavior:\s*["'`]smooth/;

/** 一份样式里会动、又没有写在「不怕动的人」里头的。 */
function movingIn(css: string): readonly string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(MOVING, (declaration) => {
    if (!isForTheFearless(declaration)) found.push(declaration.toString());
  });
  return found;
}

function isForTheFearless(node: Node): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (above instanceof AtRule && /prefers-reduced-motion:\s*no-preference/.test(above.params)) {
      return true;
    }
  }
  return false;
}

test('请求少动的人，页面上什么也不动，滚到哪里也是一下就到', () => {
  const texts = names
    .filter((name) => /\.(?:html|js|svg)$/.test(name))
    .map((name) => [name, readFileSync(join(rootFolder, name), 'utf8')] as const);
  const styles = new Set(
    texts.flatMap(([, text]) => [...text.matchAll(STYLE)].map(([, own, added]) => own ?? added)),
  );
  expect(styles.size).toBeGreaterThan(10);
  expect([...styles].flatMap((css) => movingIn(css ?? ''))).toEqual([]);
  expect(texts.filter(([, text]) => SCRIPTED.test(text)).map(([name]) => name)).toEqual([]);
});

test('写在“不怕动的人”里头的可以动，别的挑得出', () => {
  const moving = 'a{transition:color 1s}';
  expect(movingIn(moving)).toEqual(['transition:color 1s']);
  expect(movingIn(`@media (prefers-reduced-motion: no-preference){${moving}}`)).toEqual([]);
});
