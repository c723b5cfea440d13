import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDemo } from './write-demo.ts';

let at: string;
let content: string;

beforeEach(() => {
  at = mkdtempSync(join(tmpdir(), 'mingbai-demo-'));
  content = join(at, 'content');
  mkdirSync(join(content, 'promises'), { recursive: true });
});
afterEach(() => rmSync(at, { recursive: true, force: true }));

test('没有演示的镇，说一句中文，什么也不写', async () => {
  await expect(writeDemo(content)).rejects.toThrow(/^这个镇没有演示：缺 .*\.content\.demo\.json/);
});

test('编法和内容对不上的，也说一句中文', async () => {
  writeFileSync(join(at, '.content.demo.json'), '{}');
  writeFileSync(join(content, 'progress-plan.json'), '{}');
  await expect(writeDemo(content)).rejects.toThrow(/对不上，演示做不出来，什么也没有写/);
});
