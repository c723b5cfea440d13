import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bareText } from '../../../src/quotations/bare-text.ts';
import { unpackSamples } from '../../../src/quotations/packed-samples.ts';
import { samplesOf } from '../../../src/quotations/samples.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import { nothingKept } from '../../../tests/support/nothing-kept.ts';
import { rulesHistory, rulesPath, rulesText } from '../../../tests/support/rules-history.ts';
import { writeQuotations } from './write-quotations.ts';

let dist: string;
const before = '第一条　红事摆酒不过三十桌，白事不过十桌，菜够吃就好。';
const now = '第一条　红事摆酒不过二十桌，白事不过十桌，菜够吃就好。';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingbai-cite-'));
  mkdirSync(join(dist, 'cite'));
  const page = { code: 2999, title: '村规', names: [], village: '' };
  writeFileSync(join(dist, 'cite/pages.json'), JSON.stringify([page]));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(dist, 'cite', name), 'utf8');
const town = (text = rulesText(2999, now)) =>
  gatherContent(readContentFiles([{ path: rulesPath, text }]), undefined);

const gate = () => nothingKept(dist);
const write = (history?: PageHistoryShown, content = town()) =>
  writeQuotations(dist, content, history && new Map([[2999, history]]), gate());

/** 指纹里有没有这句话的。 */
function isSampled(text: string): boolean {
  const packed = new Set<number>();
  const bytes = new Uint8Array(readFileSync(join(dist, 'cite/samples.bin')));
  unpackSamples(bytes, 1, (hash) => packed.add(hash));
  return samplesOf(bareText(text).key).every(({ hash }) => packed.has(hash));
}

test('现在的、旧的都在，记着在哪几版里；中间文件不留', () => {
  write(rulesHistory(2999, before, now));
  expect(JSON.parse(read('text/2999.json'))).toEqual([
    ['', '1', now, 1, 1],
    ['', '1', before, 0, 0],
  ]);
  expect(JSON.parse(read('index.json')).pages[0]).toMatchObject({
    scheme: 'articles',
    versions: ['2022-10-01', '2022-10-02'],
  });
  expect(isSampled(before)).toBe(true);
  expect(() => read('pages.json')).toThrow();
});

test('不再登的一版，一个字、一个指纹也不留', () => {
  const hidden = `${before}经手的人身份证11010519491231002X。`;
  write(rulesHistory(2999, hidden, now));
  expect(read('text/2999.json')).not.toContain('三十桌');
  expect(isSampled(before)).toBe(false);
  expect(isSampled(now)).toBe(true);
});

test('撤下的典型，什么也不留', () => {
  const history = rulesHistory(2999, now);
  const [edition] = history.versions;
  write({ ...history, versions: [], takenDown: edition && { edition, commits: [] } });
  expect(read('text/2999.json')).toBe('[]');
  expect(isSampled(now)).toBe(false);
});

test('看不到历史的、改了还没提交的，照现在的文件写', () => {
  write();
  expect(JSON.parse(read('text/2999.json'))).toEqual([['', '1', now]]);
  const page = { code: 2999, title: '村规', names: [], village: '' };
  writeFileSync(join(dist, 'cite/pages.json'), JSON.stringify([page]));
  write({ ...rulesHistory(2999, before), isUncommitted: true });
  expect(JSON.parse(read('index.json')).pages[0].versions).toEqual(['2022-10-01', '']);
  expect(isSampled(now)).toBe(true);
});
