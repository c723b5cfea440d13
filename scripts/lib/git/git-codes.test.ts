import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCodeHistory } from './git-codes.ts';

let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-git-'));
  content = join(root, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
    {
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );
}

function write(path: string, code: number, body = '一页'): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = path.endsWith('.json')
    ? `{\n  "code": ${code},\n  "title": "${body}"\n}\n`
    : `---\ncode: ${code}\ntitle: ${body}\n---\n\n${`${body}的正文。\n`.repeat(8)}`;
  writeFileSync(file, text);
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

const remove = (path: string) => rmSync(join(content, path));
const rename = (from: string, to: string) => renameSync(join(content, from), join(content, to));

test('不在 git 里、还没有提交过，都没有历史', () => {
  expect(readCodeHistory(content)).toBeUndefined();
  git('init', '-q');
  write('policies/a.md', 1010);
  expect(readCodeHistory(content)).toBeUndefined();
});

test('记得上一次提交里每个文件的编号，工作区里改了也不受影响', () => {
  git('init', '-q');
  write('policies/a.md', 1010);
  write('progress/b.json', 7001);
  writeFileSync(join(root, 'README.md'), '---\ncode: 9\n---\n');
  commit('起头');
  write('policies/a.md', 1012);
  expect(readCodeHistory(content)?.committed).toEqual(
    new Map([
      ['content/policies/a.md', 1010],
      ['content/progress/b.json', 7001],
    ]),
  );
});

test('删掉的文件的编号记在它名下，中文文件名也认得', () => {
  git('init', '-q');
  write('policies/低保.md', 1010);
  write('policies/b.md', 1012, '另一页');
  commit('起头');
  remove('policies/低保.md');
  commit('删掉');
  expect(readCodeHistory(content)?.owners).toEqual(
    new Map([
      [1012, 'content/policies/b.md'],
      [1010, 'content/policies/低保.md'],
    ]),
  );
});

test('改名的，编号跟着新名字走，改两次也跟得上', () => {
  git('init', '-q');
  write('policies/a.md', 1010);
  commit('起头');
  rename('policies/a.md', 'policies/b.md');
  commit('改名');
  rename('policies/b.md', 'policies/c.md');
  commit('又改名');
  expect(readCodeHistory(content)?.owners).toEqual(new Map([[1010, 'content/policies/c.md']]));
});

test('改名以后换了编号，老编号还是它的', () => {
  git('init', '-q');
  write('policies/a.md', 1010);
  commit('起头');
  rename('policies/a.md', 'policies/b.md');
  write('policies/b.md', 1012);
  commit('改名又换号');
  expect(readCodeHistory(content)?.owners.get(1010)).toBe('content/policies/b.md');
});

test('编号被两个文件先后用过，最早的主人算数', () => {
  git('init', '-q');
  write('policies/a.md', 1010, '最早的一页');
  commit('起头');
  remove('policies/a.md');
  commit('删掉');
  write('policies/z.md', 1010, '后来不该用这个号的另一页内容');
  commit('错用');
  remove('policies/z.md');
  commit('又删掉');
  expect(readCodeHistory(content)?.owners.get(1010)).toBe('content/policies/a.md');
});

test('别的分支上删掉的也算', () => {
  git('init', '-q', '-b', 'main');
  write('policies/a.md', 1010);
  commit('起头');
  git('checkout', '-q', '-b', 'draft');
  write('policies/b.md', 1012, '草稿');
  commit('草稿');
  remove('policies/b.md');
  commit('不要了');
  git('checkout', '-q', 'main');
  expect(readCodeHistory(content)?.owners.get(1012)).toBe('content/policies/b.md');
});

test('在 git 钩子里（设了 GIT_DIR）也读得到', () => {
  git('init', '-q');
  write('policies/a.md', 1010);
  commit('起头');
  vi.stubEnv('GIT_DIR', '.git');
  const history = readCodeHistory(content);
  vi.unstubAllEnvs();
  expect(history?.committed.get('content/policies/a.md')).toBe(1010);
});
