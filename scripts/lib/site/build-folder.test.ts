import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programFolder } from '../program-folder.ts';
import { bringBeside, buildFolder } from './build-folder.ts';

let home = '';
let built = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mingbai-beside-'));
  built = join(home, 'program', 'site');
  mkdirSync(join(built, '1010'), { recursive: true });
  writeFileSync(join(built, '1010/index.html'), '低保');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test('先生成在程序自己的文件夹里面', () => {
  expect(buildFolder.startsWith(programFolder)).toBe(true);
});

test.each([
  ['同一个盘上，改个名字', undefined],
  ['别的盘上，抄过去', failing('EXDEV')],
])('%s：放在要换掉的旁边，原处不留', (_, rename) => {
  const beside = bringBeside(built, join(home, 'srv/www'), rename);
  expect(beside).toBe(join(home, 'srv/.www.tmp'));
  expect(readFileSync(join(beside, '1010/index.html'), 'utf8')).toBe('低保');
  expect(existsSync(built)).toBe(false);
});

test('盘满了，说盘满了，什么也不留', () => {
  expect(() => bringBeside(built, join(home, 'srv/www'), failing('ENOSPC'))).toThrow(/满/);
  expect(readdirSync(join(home, 'srv'))).toEqual([]);
});
