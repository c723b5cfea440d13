import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateMirror } from './mirror.ts';

let mirror: string;
beforeEach(() => {
  mirror = mkdtempSync(join(tmpdir(), 'mingbai-mirror-'));
});
afterEach(() => rmSync(mirror, { recursive: true, force: true }));

const file = (path: string, text: string) => ({
  path: `content/${path}`,
  bytes: new Uint8Array(Buffer.from(text)),
});
const read = (path: string) => readFileSync(join(mirror, path), 'utf8');

test('照抄，只写改了的；写坏了的留着上一次的样子', () => {
  const before = [
    file('site.json', '{}'),
    file('policies/a.md', '好'),
    file('policies/b.md', '乙'),
  ];
  expect(updateMirror(before, new Set(), mirror).written).toHaveLength(3);
  const after = [file('site.json', '{'), file('policies/a.md', '新'), file('policies/b.md', '乙')];
  expect(updateMirror(after, new Set(['content/site.json']), mirror)).toEqual({
    written: ['content/policies/a.md'],
    removed: [],
  });
  expect([read('site.json'), read('policies/a.md')]).toEqual(['{}', '新']);
});

test('删掉的跟着删；每个镇都要有的 JSON 没了，网页照旧用上一次的', () => {
  updateMirror([file('site.json', '{}'), file('policies/a.md', '好')], new Set(), mirror);
  expect(updateMirror([], new Set(), mirror).removed).toEqual(['content/policies/a.md']);
  expect(existsSync(join(mirror, 'policies/a.md'))).toBe(false);
  expect(read('site.json')).toBe('{}');
});
