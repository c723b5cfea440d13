import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RelatedFinding } from '../../../src/checks/found-in.ts';
import { openKept } from '../kept/kept-results.ts';
import { keptByFile } from './kept-by-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-by-file-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const finding = (file: string, code: RelatedFinding['code'] = 'E-DATE'): RelatedFinding => ({
  ...{ code, severity: 'error', file, line: 1, message: '错', hint: '改' },
});

/** 查几个文件，两条规则，第二条每个文件说一句；返回真查了的和查出来的。 */
function check(files: readonly string[], code?: RelatedFinding['code']) {
  const results = openKept('alone', { program: '', folder });
  const looked: string[] = [];
  const found = keptByFile(
    results,
    files,
    (file) => file,
    (missing) => {
      looked.push(...missing);
      return missing.map((file) => [[], [finding(file, code)]]);
    },
  );
  results.save();
  return { looked, found };
}

test('查过的照存着的，新的才查；合起来照文件的次序', () => {
  check(['甲', '丙']);
  const { looked, found } = check(['甲', '乙', '丙']);
  expect(looked).toEqual(['乙']);
  expect(found).toEqual(['甲', '乙', '丙'].map((file) => [[], [finding(file)]]));
});

test('程序自己出了错、没有查完的不存，下一次再查', () => {
  check(['甲'], 'E-CHECK-UNFINISHED');
  expect(check(['甲']).looked).toEqual(['甲']);
  expect(check(['甲']).looked).toEqual([]);
});
