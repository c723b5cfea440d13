import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type KeptBundle, readKeptBundle } from '../../../src/bundle/kept-bundle.ts';
import { writeBundle } from './write-bundle.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

function siteWith(files: Files, letter: string) {
  const folder = mkdtempSync(join(scratch, 'site-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const kept: KeptBundle = {
    ...{ bundle: 1, town: 'qingshi', day: '2026-04-10', base: '/zt/mbl/' },
    commit: letter.repeat(40),
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, digest(text)])),
  };
  return { folder, kept, siteName: '青石镇明白栏', site: undefined };
}

const made = (before: Files | undefined, after: Files) => {
  const to = mkdtempSync(join(scratch, 'to-'));
  const old = before && siteWith(before, 'a');
  return { to, ...writeBundle({ ...siteWith(after, 'b'), before: old?.kept }, to) };
};
const opened = (path: string) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const siteIn = (files: Files) =>
  Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) =>
      name.startsWith('zt/mbl/') ? [[name.slice('zt/mbl/'.length), text]] : [],
    ),
  );

test('整包：网站在底座的文件夹里，旁边是设置、校验和、给技术员的一页；留底读得回来', () => {
  const { to, whole, kept, changed } = made(undefined, { 'index.html': '首页', 'a/b.txt': '乙' });
  const files = opened(whole);
  expect(Object.keys(files)).toEqual([
    'SHA256SUMS',
    ...['_headers', 'htaccess.txt', 'nginx.conf', 'web.config'].map((name) => `headers/${name}`),
    ...['zt/mbl/a/b.txt', 'zt/mbl/index.html', '给技术员.html'],
  ]);
  expect(siteIn(files)).toEqual({ 'index.html': '首页', 'a/b.txt': '乙' });
  expect(changed).toBeUndefined();
  expect(readdirSync(to)).toEqual([
    'qingshi-zt-mbl-2026-04-10-bbbbbbbbbbbb.json',
    'qingshi-zt-mbl-2026-04-10-bbbbbbbbbbbb.zip',
  ]);
  expect(readKeptBundle(readFileSync(kept, 'utf8'))?.commit).toBe('b'.repeat(40));
});

test('只装改动的一包盖在旧的上，删掉要删的，就是新的，校验和都对', () => {
  const file = fc.tuple(
    fc.constantFrom('a', 'b/c', 'd', 'e/f/g'),
    fc.constantFrom('甲', '乙', '丙'),
  );
  const files = fc
    .array(file, { minLength: 1, maxLength: 4 })
    .map((some): Files => Object.fromEntries(some));
  fc.assert(
    fc.property(files, files, (before, after) => {
      const { changed } = made(before, after);
      if (changed === undefined) {
        expect(before).toEqual(after);
        return;
      }
      const { 'DELETE.txt': removed = '', ...packed } = opened(changed.path);
      const gone = removed.split('\n').map((path) => path.replace(/^zt\/mbl\//, ''));
      const left = Object.entries(before).filter(([path]) => !gone.includes(path));
      expect({ ...Object.fromEntries(left), ...siteIn(packed) }).toEqual(after);
      // 没有改的不装。
      for (const path of Object.keys(siteIn(packed))) expect(after[path]).not.toBe(before[path]);
      expect(packed.SHA256SUMS?.trim().split('\n')).toHaveLength(Object.keys(after).length);
    }),
    { numRuns: 15 },
  );
});

test('写不成的时候，正式的名字一个也没有', () => {
  const bundle = siteWith({ 'index.html': '首页' }, 'b');
  rmSync(join(bundle.folder, 'index.html'));
  const to = mkdtempSync(join(scratch, 'to-'));
  expect(() => writeBundle({ ...bundle, before: undefined }, to)).toThrow();
  expect(readdirSync(to)).toEqual([]);
});
