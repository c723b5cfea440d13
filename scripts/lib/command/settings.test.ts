import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from './command-error.ts';
import { readSettings } from './settings.ts';

test.each([
  ['zt/mbl', '/zt/mbl/'],
  ['/zt/mbl', '/zt/mbl/'],
  ['/zt//mbl/', '/zt/mbl/'],
  ['/', '/'],
])('底座写成「%s」也认得，当作 %s', (text, base) => {
  expect(readSettings(['--base', text]).base).toBe(base);
});

test('什么都不写就是这个网站的内容，在站根，生成到 dist', () => {
  expect(readSettings([])).toEqual({
    content: resolve(import.meta.dirname, '../../../content'),
    base: '/',
    site: undefined,
    asOf: undefined,
    isFresh: false,
    out: 'dist',
    port: 4321,
  });
  expect(readSettings(['--content', '别的镇']).content).toBe(resolve('别的镇'));
});

test.each([
  [['--bace', '/x/'], '看不懂参数'],
  [['--base', '/镇/'], '底座'],
  [['--base', '/../'], '不能有两个连着的点'],
  [['--site', 'example.gov.cn'], '以 https:// 开头'],
  [['--port', '八零'], '端口'],
  [['--as-of', '昨天'], '--as-of 的日子不对'],
])('%j 写错了，用中文说怎么写', (argv, message) => {
  expect(() => readSettings(argv)).toThrow(CommandError);
  expect(() => readSettings(argv)).toThrow(message);
  expect(() => readSettings(argv)).toThrow('--base /zt/mbl/');
});
