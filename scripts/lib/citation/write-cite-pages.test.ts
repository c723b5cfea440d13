import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { frameOf } from '../../../src/versions/frame.ts';
import { takeCitable, writeCitePages } from './write-cite-pages.ts';

let dist: string;
const page = { code: 2001, title: '村规', author: '某村村民会议', type: 'A', sheet: '村规' };
const listed = { site: '明白栏', asOf: '2023-01-05', pages: [{ ...page, clauses: [] }] };
const frame = () =>
  frameOf('<html><title>旧版的题目</title><main id="main"><p>样品</p></main></html>');

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingbai-cite-'));
  writeFileSync(join(dist, 'citable.json'), JSON.stringify(listed));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test('单子取走就删，不跟着网站发出去；没有单子的说怎么办', () => {
  expect(takeCitable(dist).pages).toHaveLength(1);
  expect(existsSync(join(dist, 'citable.json'))).toBe(false);
  expect(() => takeCitable(dist)).toThrow('要先生成网站');
});

test('每一页写一页「怎么引用」，底座不算在文件夹里', () => {
  writeCitePages(dist, '/zt/mbl/', frame(), takeCitable(dist), undefined);
  const written = readFileSync(join(dist, '2001/cite/index.html'), 'utf8');
  expect(written).toContain('<title>引用：村规</title>');
  expect(written).toContain('/zt/mbl/2001/');
  expect(written).not.toContain('样品');
});
