import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { stylesAboveFloor } from '../../tests/support/above-floor.ts';
import { compileLoose, compileStyles } from './compile-styles.ts';

const folder = join(import.meta.dirname, '../styles');
/** 脚本添进页面的几份，不分层。 */
const loose = ['suggest.css', 'offline-note.css', 'cite-bar.css'];
const sheets = globSync(['pages/*.css', 'parts/*.css'], { cwd: folder });

/** 连 `@import` 的一起，像打包那样接成一份。 */
function bundled(file: string): string {
  const path = join(folder, file);
  return readFileSync(path, 'utf8').replace(/@import "([^"]+)";/g, (_, from: string) =>
    bundled(join(file, '..', from)),
  );
}

test.each(sheets)('%s 编好了，2018 年的浏览器都读得懂', (file) => {
  const css = bundled(file);
  const isInline = loose.includes(basename(file));
  const compiled = isInline ? compileLoose(css) : compileStyles(bundled('base/site.css') + css);
  expect(compiled.length).toBeGreaterThan(100);
  expect(stylesAboveFloor(compiled)).toEqual([]);
});

test.each([
  ['inset: 1px 2px 3px 4px', 'top:1px;bottom:3px;left:4px;right:2px'],
  ['inline-size: 2em', 'width:2em'],
  ['margin-inline: 1px 2px', 'margin-left:1px;margin-right:2px'],
  ['padding-block-end: 1px', 'padding-bottom:1px'],
  ['border-block: 1px solid', 'border-top:1px solid;border-bottom:1px solid'],
  ['overflow: hidden auto', 'overflow-x:hidden;overflow-y:auto'],
  ['color: rgb(0 0 0 / 25%)', 'color:#00000040'],
  [
    'outline-color: color-mix(in srgb, currentcolor 45%, transparent)',
    'outline-color:currentColor;outline-color:color-mix(in srgb, currentcolor 45%, transparent)',
  ],
])('%s 写成 %s', (source, written) => {
  const [, body] = /^a\{(.*)\}$/.exec(compileLoose(`a{${source}}`)) ?? [];
  expect(body).toBe(written);
});

test.each([
  ['(width >= 56rem)', '(min-width:56rem)'],
  ['screen and (width < 56rem)', 'screen and (max-width:55.999rem)'],
])('@media %s 写成 %s', (query, written) => {
  expect(compileLoose(`@media ${query}{a{color:red}}`)).toBe(`@media ${written}{a{color:red}}`);
});
