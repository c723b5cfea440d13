import { expect, test } from 'vitest';
import { readSettings, UsageError } from './arguments.ts';

test.each([
  ['zt/mbl', '/zt/mbl/'],
  ['/zt/mbl', '/zt/mbl/'],
  ['/zt//mbl/', '/zt/mbl/'],
  ['/', '/'],
])('底座写成「%s」也认得，当作 %s', (text, base) => {
  expect(readSettings(['--base', text]).base).toBe(base);
});

test('什么都不写就在站根，生成到 dist', () => {
  expect(readSettings([])).toEqual({ base: '/', site: undefined, out: 'dist', port: 4321 });
});

test.each([
  [['--bace', '/x/'], '看不懂参数'],
  [['--base', '/镇/'], '底座'],
  [['--base', '/../'], '底座'],
  [['--site', 'example.gov.cn'], '以 https:// 开头'],
  [['--port', '八零'], '端口'],
])('%j 写错了，用中文说怎么写', (argv, message) => {
  expect(() => readSettings(argv)).toThrow(UsageError);
  expect(() => readSettings(argv)).toThrow(message);
  expect(() => readSettings(argv)).toThrow('--base /zt/mbl/');
});
