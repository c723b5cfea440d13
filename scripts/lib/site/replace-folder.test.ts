import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let home = '';
let [fresh, folder] = ['', ''];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mingbai-replace-'));
  [fresh, folder] = [join(home, '.dist.tmp'), join(home, 'dist')];
  mkdirSync(fresh);
  writeFileSync(join(fresh, 'index.html'), '新的');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function before(): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '旧的');
}

const shown = () => readFileSync(join(folder, 'index.html'), 'utf8');
const failing = (code: string) => Object.assign(new Error(code), { code });

test('换上新的，旁边不留东西', () => {
  before();
  replaceFolder(fresh, folder);
  expect(shown()).toBe('新的');
  expect(readdirSync(home)).toEqual(['dist']);
});

test('头一回生成，没有旧的', () => {
  replaceFolder(fresh, folder);
  expect(shown()).toBe('新的');
});

test('文件夹被占着一会儿，等到了再换', () => {
  before();
  let tries = 0;
  replaceFolder(fresh, folder, (from, to) => {
    tries += 1;
    if (tries < 3) throw failing('EPERM');
    renameSync(from, to);
  });
  expect(shown()).toBe('新的');
});

test('一直被占着，旧的还在，说先关掉什么', () => {
  before();
  const busy = () => {
    throw failing('EBUSY');
  };
  expect(() => replaceFolder(fresh, folder, busy)).toThrow(/没有动：文件正被别的程序开着/);
  expect(shown()).toBe('旧的');
});

test('旧的挪开了，新的换不上，旧的放回来', () => {
  before();
  expect(() =>
    replaceFolder(fresh, folder, (from, to) => {
      if (from === fresh) throw failing('ENOSPC');
      renameSync(from, to);
    }),
  ).toThrow(/没有动：盘满了/);
  expect(shown()).toBe('旧的');
  expect(existsSync(join(home, '.dist.old.tmp'))).toBe(false);
});
