import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeKeyText } from '../../../../src/disclosure/protection/key.ts';
import { CommandError } from '../../command/command-error.ts';
import { createKeyFile, openKeyFile } from './key-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('新钥匙只有自己读得到，打开是同一把；两次做的不一样', () => {
  const [one, other] = ['a.txt', 'b.txt'].map((name) => join(folder, '柜子', name));
  if (one === undefined || other === undefined) throw new Error('少了路径');
  const fingerprint = createKeyFile(one);
  expect(statSync(one).mode & 0o777).toBe(0o600);
  expect(openKeyFile(one)).toMatchObject({ fingerprint, demo: false });
  expect(createKeyFile(other)).not.toBe(fingerprint);
});

test('已经有的文件不覆盖', () => {
  const path = join(folder, 'key.txt');
  createKeyFile(path);
  const text = readFileSync(path, 'utf8');
  expect(() => createKeyFile(path)).toThrow(CommandError);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('放在 git 仓库里的，不做也不开', () => {
  mkdirSync(join(folder, '.git'));
  const path = join(folder, 'private', 'key.txt');
  expect(() => createKeyFile(path)).toThrow('收不回来');
  mkdirSync(join(folder, 'private'));
  writeFileSync(path, writeKeyText({ bytes: new Uint8Array(32), demo: false }));
  expect(() => openKeyFile(path)).toThrow('收不回来');
});

test('找不到、不是钥匙的，说得出怎么了，不带文件里的内容', () => {
  const path = join(folder, 'key.txt');
  expect(() => openKeyFile(path)).toThrow('找不到');
  writeFileSync(path, '张某 5001…');
  expect(() => openKeyFile(path)).toThrow(/不是钥匙文件(?!.*张某)/);
});
