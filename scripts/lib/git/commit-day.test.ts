import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCommitDay } from './commit-day.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-day-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(args: readonly string[], date = ''): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=a@b.cn', ...args], {
    stdio: 'pipe',
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: date,
      GIT_AUTHOR_DATE: date,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
  });
}

test('不在 git 里、还没有提交过，都不知道是哪天', () => {
  expect(readCommitDay(root)).toBeUndefined();
  git(['init', '-q']);
  expect(readCommitDay(root)).toBeUndefined();
});

test('是最近一次提交的那天', () => {
  git(['init', '-q']);
  for (const [name, date] of [
    ['a', '2022-10-17T09:00:00+08:00'],
    ['b', '2023-02-03T00:30:00+08:00'],
  ] as const) {
    writeFileSync(join(root, name), name);
    git(['add', '-A']);
    git(['commit', '-q', '-m', name], date);
  }
  expect(readCommitDay(root)).toBe('2023-02-03');
});
