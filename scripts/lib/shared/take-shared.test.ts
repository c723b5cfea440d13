import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPin, sharedStates } from './pinned-files.ts';
import { sayShared } from './say-shared.ts';
import { compareShared, readDistrictContent, takeShared } from './take-shared.ts';

let root: string;
const at = (path: string) => join(root, path);
const put = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const offered = () => readDistrictContent(at('district'), '某某区');
const states = () => sharedStates(at('content')).map(({ path, state }) => [path, state]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-shared-'));
  mkdirSync(at('content'));
  put('district/policies/medical-aid.md', '头一版。\n');
  put('district/policies/elder.md', '津贴。\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('头一回拿：文件、登记都写好，登记的和文件一样', () => {
  expect(sayShared(compareShared(at('content'), offered()))).toEqual([
    '区里新发的（2）：policies/elder.md、policies/medical-aid.md',
  ]);
  takeShared(at('content'), offered(), false);
  expect(readFileSync(at('content/policies/elder.md'), 'utf8')).toBe('津贴。\n');
  expect(readPin(at('content'))?.district).toBe('某某区');
  expect(states()).toEqual([
    ['content/policies/elder.md', 'same'],
    ['content/policies/medical-aid.md', 'same'],
  ]);
  expect(sayShared(compareShared(at('content'), offered()))).toEqual([
    '和区里的一样，没有要换的。',
  ]);
});

test('区里换了新的、不再发的，说得出；拿了以后不再发的归镇里自己管', () => {
  takeShared(at('content'), offered(), false);
  put('district/policies/medical-aid.md', '第二版。\n');
  rmSync(at('district/policies/elder.md'));
  expect(compareShared(at('content'), offered())).toMatchObject({
    changed: ['policies/medical-aid.md'],
    dropped: ['policies/elder.md'],
    edited: [],
  });
  takeShared(at('content'), offered(), false);
  expect(readFileSync(at('content/policies/medical-aid.md'), 'utf8')).toBe('第二版。\n');
  expect(existsSync(at('content/policies/elder.md'))).toBe(true);
  expect(states()).toEqual([['content/policies/medical-aid.md', 'same']]);
});

test('镇里改过的，检查说得出，换新时不盖掉；要换回去的写 --restore', () => {
  takeShared(at('content'), offered(), false);
  put('content/policies/medical-aid.md', '镇里改的。\n');
  rmSync(at('content/policies/elder.md'));
  expect(states()).toEqual([
    ['content/policies/elder.md', 'gone'],
    ['content/policies/medical-aid.md', 'edited'],
  ]);
  put('district/policies/new.md', '新的。\n');
  expect(() => takeShared(at('content'), offered(), false)).toThrow(/medical-aid\.md.*--restore/);
  expect(readFileSync(at('content/policies/medical-aid.md'), 'utf8')).toBe('镇里改的。\n');
  expect(existsSync(at('content/policies/new.md'))).toBe(false);
  takeShared(at('content'), offered(), true);
  expect(states().every(([, state]) => state === 'same')).toBe(true);
});

test('镇里早有同名的一页，不盖掉，--restore 也不盖', () => {
  put('content/policies/elder.md', '镇里自己的。\n');
  expect(() => takeShared(at('content'), offered(), true)).toThrow(/elder\.md/);
  expect(readFileSync(at('content/policies/elder.md'), 'utf8')).toBe('镇里自己的。\n');
  expect(existsSync(at('content/shared.json'))).toBe(false);
});

test('没有这个文件夹、里面不是内容的，说清楚', () => {
  expect(() => readDistrictContent(at('nothing'), '某某区')).toThrow(/没有 .*nothing/);
  mkdirSync(at('empty'));
  expect(() => readDistrictContent(at('empty'), '某某区')).toThrow(/不是区里发的内容/);
});

test('区里的一份放在内容旁边的，登记在哪里，检查说得出区里改了、不发了、新发的哪一页', () => {
  takeShared(at('content'), offered(), false);
  expect(readPin(at('content'))?.folder).toBe('../district');
  put('district/policies/medical-aid.md', '第二版。\n');
  rmSync(at('district/policies/elder.md'));
  put('district/notices/new.md', '新的。\n');
  expect(states()).toEqual([
    ['content/policies/elder.md', 'dropped'],
    ['content/policies/medical-aid.md', 'changed'],
    ['content/notices/new.md', 'offered'],
  ]);
  rmSync(at('district'), { recursive: true });
  expect(states()).toContainEqual(['content/shared.json', 'unreachable']);
});

test('镇里改过、区里也改了的，先说镇里改过', () => {
  takeShared(at('content'), offered(), false);
  put('district/policies/medical-aid.md', '第二版。\n');
  put('content/policies/medical-aid.md', '镇里改的。\n');
  expect(states()).toContainEqual(['content/policies/medical-aid.md', 'edited']);
});

test('区里的一份不在内容旁边的，不登记在哪里，只和登记的比', () => {
  put('elsewhere/town/content/site.json', '{}');
  takeShared(at('elsewhere/town/content'), offered(), false);
  expect(readPin(at('elsewhere/town/content'))?.folder).toBeUndefined();
});
