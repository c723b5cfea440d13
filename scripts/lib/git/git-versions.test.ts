import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitEnvironment } from './git.ts';
import { readGitVersions } from './git-versions.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-versions-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const env = gitEnvironment();
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
    {
      stdio: 'pipe',
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(path: string, text: string): void {
  write(path, text);
  git('add', '-A');
  git('commit', '-q', '-m', text.trim());
}

const texts = () =>
  readGitVersions(root, ['progress'])?.versions.map(({ path, text }) => `${path} ${text}`);

test('不在 git 里的没有历史，刚建的仓库历史是空的', () => {
  expect(readGitVersions(root, ['progress'])).toBeUndefined();
  git('init', '-q', '-b', 'main');
  expect(readGitVersions(root, ['progress'])).toEqual({ versions: [], isShallow: false });
});

test('每一版都读到，从早到晚；中文的路径、换行和引号一个字不差', () => {
  git('init', '-q', '-b', 'main');
  commit('progress/第一期.json', '{"数":\n"一"}\n');
  commit('progress/第一期.json', '{"数":\n"二"}\n');
  commit('别处.txt', '不看');
  expect(texts()).toEqual([
    'progress/第一期.json {"数":\n"一"}\n',
    'progress/第一期.json {"数":\n"二"}\n',
  ]);
});

test('删掉的、改名以前的、别的分支上的都在', () => {
  git('init', '-q', '-b', 'main');
  commit('progress/a.json', 'a1');
  git('mv', 'progress/a.json', 'progress/b.json');
  git('commit', '-q', '-m', '改名');
  git('checkout', '-q', '-b', 'side');
  commit('progress/c.json', 'c1');
  git('checkout', '-q', 'main');
  git('rm', '-q', 'progress/b.json');
  git('commit', '-q', '-m', '删掉');
  expect(texts()?.toSorted()).toEqual([
    'progress/a.json a1',
    'progress/b.json a1',
    'progress/c.json c1',
  ]);
});

test('合并时丢掉的那一边，分支删了也还看得见', () => {
  git('init', '-q', '-b', 'main');
  commit('progress/a.json', '头一版');
  git('checkout', '-q', '-b', 'side');
  commit('progress/a.json', '丢掉的一版');
  git('checkout', '-q', 'main');
  commit('progress/a.json', '留下的一版');
  git('merge', '-q', '-s', 'ours', '-m', '合并', 'side');
  git('branch', '-q', '-D', 'side');
  expect(texts()).toContain('progress/a.json 丢掉的一版');
});

test('合并时才改出来的一版也看得见', () => {
  git('init', '-q', '-b', 'main');
  commit('progress/a.json', '头一版');
  git('checkout', '-q', '-b', 'side');
  commit('other.txt', '别的');
  git('checkout', '-q', 'main');
  commit('another.txt', '又一个');
  git('merge', '-q', '--no-commit', 'side');
  commit('progress/a.json', '合并里的一版');
  commit('progress/a.json', '后来的一版');
  expect(texts()).toContain('progress/a.json 合并里的一版');
});

test('只取了最近提交的仓库说得出来；在仓库的下一层也照样读', () => {
  git('init', '-q', '-b', 'main');
  commit('content/progress/a.json', '一');
  commit('content/progress/a.json', '二');
  const content = readGitVersions(join(root, 'content'), ['progress']);
  expect(content?.versions.map(({ path, text }) => [path, text])).toEqual([
    ['progress/a.json', '一'],
    ['progress/a.json', '二'],
  ]);
  const copy = join(root, 'copy');
  git('clone', '-q', '--depth', '1', `file://${root}`, copy);
  expect(readGitVersions(copy, ['content'])).toMatchObject({
    isShallow: true,
    versions: [{ text: '二' }],
  });
});
