import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWorkDays } from './work-days.ts';

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-days-'));
  content = join(root, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'a.md'), '一页');
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

const today = '2023-03-01';

test('不在 git 里、还没有提交过，只有今天', () => {
  expect(readWorkDays(content, today)).toEqual({ today });
  git(['init', '-q']);
  expect(readWorkDays(content, today)).toEqual({ today });
});

test('都提交了的只看提交的日子；内容里有没提交的改动，今天也算，别处的不算', () => {
  git(['init', '-q']);
  git(['add', '-A']);
  git(['commit', '-q', '-m', '起头'], '2023-02-03T00:30:00+08:00');
  expect(readWorkDays(content, today)).toEqual({ commitDay: '2023-02-03' });
  git(['commit', '-q', '--allow-empty', '-m', '世界时还是头一天'], '2023-02-03T16:30:00Z');
  expect(readWorkDays(content, today)).toEqual({ commitDay: '2023-02-04' });
  writeFileSync(join(root, 'README.md'), '别处');
  expect(readWorkDays(content, today)).toEqual({ commitDay: '2023-02-04' });
  writeFileSync(join(content, 'b.md'), '新的一页');
  expect(readWorkDays(content, today)).toEqual({ commitDay: '2023-02-04', today });
});
