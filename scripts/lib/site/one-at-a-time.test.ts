import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-lock-'));
const lock = join(scratch, 'cache/build.lock');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('两件事一起来，一件做完才做另一件；做不成的也把锁放开', async () => {
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name}开始`);
    await pause(20);
    said.push(`${name}完`);
  };
  await Promise.all([oneAtATime(lock, work('甲')), oneAtATime(lock, work('乙'))]);
  expect(said).toEqual(['甲开始', '甲完', '乙开始', '乙完']);
  await expect(oneAtATime(lock, () => Promise.reject(new Error('坏了')))).rejects.toThrow('坏了');
  expect(existsSync(lock)).toBe(false);
});

test('上一次半路被杀掉、锁没有放开的，不等', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  expect(await oneAtATime(lock, async () => '做了')).toBe('做了');
  writeFileSync(lock, String(process.pid));
  utimesSync(lock, 0, 0);
  expect(await oneAtATime(lock, async () => '做了')).toBe('做了');
});
