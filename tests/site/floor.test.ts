import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptAboveFloor, stylesAboveFloor } from '../support/above-floor.ts';
import { rootFolder } from './built.ts';

const files = readdirSync(rootFolder, { recursive: true, encoding: 'utf8' });
const shipped = (kind: string) => files.filter((name) => extname(name) === kind);
const read = (name: string) => readFileSync(join(rootFolder, name), 'utf8');
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** 同样的只看一遍；得数里写明头一处在哪里。 */
function faults(
  pattern: RegExp,
  names: readonly string[],
  check: (text: string) => readonly string[],
): readonly string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    for (const [, text = ''] of read(name).matchAll(pattern)) {
      if (!first.has(text)) first.set(text, name);
    }
  }
  expect(first.size).toBeGreaterThan(0);
  return [...first].flatMap(([text, name]) => check(text).map((said) => `${name}：${said}`));
}

const everything = /([\s\S]+)/g;

describe('发出去的样式和脚本，2018 年的浏览器都读得懂', () => {
  test('网页里的样式', () => {
    expect(faults(STYLE, shipped('.html'), stylesAboveFloor)).toEqual([]);
  });

  test('单独的图里的样式', () => {
    expect(faults(STYLE, shipped('.svg'), stylesAboveFloor)).toEqual([]);
  });

  test('网页里的脚本', () => {
    expect(faults(SCRIPT, shipped('.html'), scriptAboveFloor)).toEqual([]);
  });

  test('单独的脚本', () => {
    expect(faults(everything, shipped('.js'), scriptAboveFloor)).toEqual([]);
  });

  test('脚本添进页面的样式', () => {
    const added = /`(@media screen\{[^`]*)`/g;
    expect(faults(added, shipped('.js'), stylesAboveFloor)).toEqual([]);
  });

  test('只有搜索页许用 WebAssembly，一页也不许用 eval', () => {
    const allowed = shipped('.html').filter((name) => read(name).includes("'wasm-unsafe-eval'"));
    const loose = shipped('.html').filter((name) => read(name).includes("'unsafe-eval'"));
    expect(allowed).toEqual(['search/index.html']);
    expect(loose).toEqual([]);
  });
});
