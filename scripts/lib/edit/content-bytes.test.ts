import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readStored, stampOf, writeStored } from './content-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-bytes-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'promises'), { recursive: true });
mkdirSync(join(folder, 'outside'));
writeFileSync(join(folder, 'outside/a.md'), '外面的');
symlinkSync(join(folder, 'outside'), join(content, 'rules'));
symlinkSync(join(folder, 'outside/a.md'), join(content, 'promises/a.md'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['content/rules/a.md', 'content/rules/new.md', 'content/promises/a.md'])(
  '%s 绕着快捷方式出去，不读不写',
  (path) => {
    expect(() => readStored(content, path)).toThrow('快捷方式');
    expect(() => writeStored(content, path, '改掉')).toThrow('快捷方式');
    expect(readFileSync(join(folder, 'outside/a.md'), 'utf8')).toBe('外面的');
  },
);

test('写什么读什么，BOM、CRLF 照旧；不是 UTF-8 的没有文字；没有的文件说没有', () => {
  const text = '\uFEFF---\r\ntitle: 甲\r\n---\r\n';
  expect(writeStored(content, 'content/promises/b.md', text)).toBe(stampOf(text));
  expect(readStored(content, 'content/promises/b.md')).toEqual({ text, stamp: stampOf(text) });
  writeFileSync(join(content, 'promises/c.md'), Buffer.from([0xb0, 0xd7]));
  expect(readStored(content, 'content/promises/c.md')?.text).toBeUndefined();
  expect(readStored(content, 'content/promises/d.md')).toBeUndefined();
});

test('太大的不写', () => {
  expect(() => writeStored(content, 'content/promises/e.md', '长'.repeat(400_000))).toThrow('1 MB');
});
