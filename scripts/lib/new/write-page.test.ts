import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageRequest } from '../../../src/authoring/draft/begin-page.ts';
import { readTownToWrite, writePage } from './write-page.ts';

const request: PageRequest = {
  ...{ kind: 'promises', village: 'shangwan', title: '路灯', day: undefined, today: '2026-03-02' },
  ...{ meeting: undefined, promises: [], rules: undefined },
};
let town = '';

const textOf = (path: string) => readFileSync(join(town, path), 'utf8');
const everyFile = () =>
  readdirSync(town, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(town.length));
const meetingOf = (text: string) => Number(/^code: (\d+)$/m.exec(text)?.[1]);

beforeEach(() => {
  town = join(mkdtempSync(join(tmpdir(), 'mingbai-new-')), 'town');
  cpSync('tests/towns/qingshi', town, { recursive: true });
});
afterEach(() => rmSync(join(town, '..'), { recursive: true, force: true }));

describe('写一页', () => {
  // 国家标准里的示例号码。
  test.each(['11010519491231002X的路灯', '找13800138000修路灯'])(
    '题目里有号码，不写，也不把号码说出来：%s',
    (title) => {
      const before = everyFile();
      const begin = () => writePage(readTownToWrite(town), { ...request, title });
      expect(begin).toThrow('题目里有号码');
      expect(begin).not.toThrow(/\d{11}/);
      expect(everyFile()).toEqual(before);
    },
  );

  test('会上答应的事：新的一页写好，会的那一页添上编号，别的文件不动', () => {
    const meeting = 'meetings/2026-shangwan-talk.md';
    writeFileSync(join(town, meeting), textOf(meeting).replaceAll('\n', '\r\n'));
    const before = new Map(everyFile().map((path) => [path, textOf(path)]));
    const code = meetingOf(textOf(meeting).replaceAll('\r', ''));
    const written = writePage(readTownToWrite(town), { ...request, meeting: code });
    expect(textOf(meeting)).toBe(
      before.get(`/${meeting}`)?.replace(/^(promises: \[.*)\]/m, `$1, ${written.code}]`),
    );
    const added = everyFile().filter((path) => !before.has(path));
    expect(added).toEqual([written.path.replace('content', '')]);
    const touched = everyFile().filter(
      (path) => before.has(path) && before.get(path) !== textOf(path),
    );
    expect(touched).toEqual([`/${meeting}`]);
  });

  test('接连两页，编号接着往下，不盖前一页', () => {
    const first = writePage(readTownToWrite(town), request);
    const second = writePage(readTownToWrite(town), request);
    expect(second).toMatchObject({ code: first.code + 1 });
    expect(second.path).not.toBe(first.path);
  });

  test('看过以后别人刚写了同名的，不盖，什么也不写', () => {
    const seen = readTownToWrite(town);
    const { path } = writePage(readTownToWrite(town), request);
    const own = textOf(path.replace('content/', ''));
    const count = everyFile().length;
    expect(() => writePage(seen, request)).toThrow('已经有了');
    expect(textOf(path.replace('content/', ''))).toBe(own);
    expect(everyFile()).toHaveLength(count);
  });

  test('广播稿写不成的，政策页也不写', () => {
    rmSync(join(town, 'broadcasts'), { recursive: true });
    const seen = readTownToWrite(town);
    writeFileSync(join(town, 'broadcasts'), '');
    const before = everyFile();
    const policy = { ...request, kind: 'policies', village: undefined } as const;
    expect(() => writePage(seen, policy)).toThrow('什么也没有写');
    expect(everyFile()).toEqual(before);
  });

  test('会的那一页不是 UTF-8 的，不去动它', () => {
    const meeting = join(town, 'meetings/2026-shangwan-talk.md');
    const text = readFileSync(meeting, 'utf8');
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xb0, 0xd7, 0xca, 0xaf])]);
    writeFileSync(meeting, broken);
    const code = meetingOf(text);
    expect(() => writePage(readTownToWrite(town), { ...request, meeting: code })).toThrow(
      '什么也没有写',
    );
    expect(readFileSync(meeting)).toEqual(broken);
  });
});
