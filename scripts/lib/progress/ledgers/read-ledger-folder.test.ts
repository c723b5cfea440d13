import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../command/command-error.ts';
import { timedAudit } from '../audit/timed-audit.ts';
import { readLedgerFolder } from './read-ledger-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string) => writeFileSync(join(folder, name), name);

test('只读表格，按名字排；临时文件不算，别的文件数一数，旧的报告、底数不数', () => {
  for (const name of [
    'b.csv',
    'a.xlsx',
    '~$a.xlsx',
    '.x.csv',
    '照片.jpg',
    '进度报告-1.html',
    '公布底数-2022-11-01.json',
    '公布底数-2022-11-01 (1).json',
  ]) {
    put(name);
  }
  const { files, keptFiles, otherFiles } = readLedgerFolder(folder, '/没有');
  expect(files.map(({ name }) => name)).toEqual(['a.xlsx', 'b.csv']);
  expect(otherFiles).toBe(1);
  expect(keptFiles.map(({ until, text }) => [until, text])).toEqual([
    ['2022-11-01', '公布底数-2022-11-01.json'],
  ]);
});

test('Excel、WPS、LibreOffice 正开着的有几本，一本只数一回；名字不说', () => {
  for (const name of ['a.xlsx', 'b.csv', '~$a.xlsx', '.~a.xlsx', '.~lock.b.csv#']) put(name);
  expect(readLedgerFolder(folder, '/没有').openFiles).toBe(2);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  put('a.xlsx');
  expect(readLedgerFolder(folder, '/没有').openFiles).toBe(0);
});

test('写成了里面的一个文件，说该写哪个文件夹，不说文件名', () => {
  put('走访台账.xlsx');
  const wrong = () => readLedgerFolder(join(folder, '走访台账.xlsx'), '/没有');
  expect(wrong).toThrow(`不写里面的一个文件：${folder}。`);
});

test.each([
  ['没有这个文件夹', () => rmSync(folder, { recursive: true })],
  ['一本台账也没有', () => put('照片.jpg')],
  ['里还有1个文件夹', () => mkdirSync(join(folder, '10月'))],
  ['在 git 仓库', () => mkdirSync(join(folder, '.git'))],
])('不能读的文件夹：%s', (words, prepare) => {
  prepare();
  expect(() => readLedgerFolder(folder, '/没有')).toThrow(CommandError);
  expect(() => readLedgerFolder(folder, '/没有')).toThrow(words);
});

test('审核到点没有审完，就当没有审', async () => {
  expect(await timedAudit({ versions: [], plans: [], promises: [] }, 0.001)).toMatchObject({
    finished: false,
  });
  expect(await timedAudit({ versions: [], plans: [], promises: [] }, 60)).toMatchObject({
    audit: { pass: true },
  });
});
