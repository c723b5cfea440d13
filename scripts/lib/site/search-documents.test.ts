import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { readSearchDocuments, takeSearchDocuments } from './search-documents.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingbai-documents-'));
  mkdirSync(join(dist, 'search'));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const file = () => join(dist, 'search', 'documents.json');

test('读出全部页，文件不留在网站里', () => {
  const page = indexedPageExample({ title: '农村低保' });
  writeFileSync(file(), JSON.stringify([page]));
  expect(takeSearchDocuments(dist).pages).toEqual([page]);
  expect(existsSync(file())).toBe(false);
});

test('还没有写、写到一半的，先不读', () => {
  expect(readSearchDocuments(dist)).toBeUndefined();
  const whole = JSON.stringify([indexedPageExample({ title: '农村低保' })]);
  writeFileSync(file(), whole.slice(0, -2));
  expect(readSearchDocuments(dist)).toBeUndefined();
  writeFileSync(file(), whole);
  expect(readSearchDocuments(dist)?.pages).toHaveLength(1);
  expect(existsSync(file())).toBe(true);
});

test('还没有生成网站，说清先做什么', () => {
  expect(() => takeSearchDocuments(dist)).toThrow('要先生成网站');
});

test('样子不对的不收', () => {
  writeFileSync(file(), JSON.stringify([{ path: '1010/' }]));
  expect(() => takeSearchDocuments(dist)).toThrow();
});
