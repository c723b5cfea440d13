import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from './command/command-error.ts';
import { sayWriteFailure } from './say-write-failure.ts';
import { writeTogether } from './write-together.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const textIn = (name: string) => readFileSync(at(name), 'utf8');

test('都写得成的，一个不少，私下的只有自己读得到，不留临时文件', () => {
  writeTogether([
    { path: at('报告.html'), text: '真数', isPrivate: true },
    { path: at('progress/a.json'), text: '1' },
  ]);
  expect(textIn('progress/a.json')).toBe('1');
  expect(statSync(at('报告.html')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).toSorted()).toEqual(['progress', '报告.html']);
});

test('后一个改名不成，前一个退回原来的样子；新建的文件夹也不留', () => {
  writeFileSync(at('报告.html'), '上一回的');
  mkdirSync(at('a.json'));
  const files = [
    { path: at('报告.html'), text: '这一回的' },
    { path: at('新的/b.json'), text: '2' },
    { path: at('a.json'), text: '1', name: '这一期公布' },
  ];
  expect(() => writeTogether(files)).toThrow(CommandError);
  expect(() => writeTogether(files)).toThrow(/^这一期公布写不成：.+什么也没有写。$/);
  expect(textIn('报告.html')).toBe('上一回的');
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', '报告.html']);
});

test('要删的和要写的一起办：后面的写不成，删掉的也退回来', () => {
  writeFileSync(at('演示.json'), '演示');
  mkdirSync(at('计划.json'));
  const gone = { path: at('演示.json') };
  expect(() => writeTogether([gone, { path: at('计划.json'), text: '新' }])).toThrow('同名的');
  expect(textIn('演示.json')).toBe('演示');
  writeTogether([gone, { path: at('新的.json'), text: '新' }]);
  expect(readdirSync(folder).toSorted()).toEqual(['新的.json', '计划.json']);
});

test('路径中间是文件的，一个也不写', () => {
  writeFileSync(at('挡路'), '');
  const files = [
    { path: at('a.json'), text: '1' },
    { path: at('挡路/b.json'), text: '2' },
  ];
  expect(() => writeTogether(files)).toThrow('是文件');
  expect(readdirSync(folder)).toEqual(['挡路']);
});

test('上一回半路断了留下的临时文件，这一回清掉；别的文件不动', () => {
  writeFileSync(at('.a.json.123.tmp'), '半个');
  writeFileSync(at('.b.json.123.tmp'), '别人的');
  writeTogether([{ path: at('a.json'), text: '1' }]);
  expect(readdirSync(folder).toSorted()).toEqual(['.b.json.123.tmp', 'a.json']);
});

test.skipIf(process.getuid?.() === 0)('没有权限的，说没有权限', () => {
  chmodSync(folder, 0o500);
  expect(() => writeTogether([{ path: at('a.json'), text: '1' }])).toThrow('没有权限');
  chmodSync(folder, 0o700);
  expect(existsSync(at('a.json'))).toBe(false);
});

test.each([
  ['ENOSPC', '盘满了'],
  ['EROFS', '只能读'],
  ['EACCES', '没有权限'],
  ['EWHAT', '电脑说 EWHAT'],
])('电脑说 %s，说成「%s」', (code, words) => {
  expect(sayWriteFailure(Object.assign(new Error('英文的话'), { code }))).toContain(words);
  expect(sayWriteFailure(new Error('英文的话'))).toContain('没说为什么');
});
