import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitEnvironment, HistoryUnreadable, openGit } from './git.ts';
import { readCodeHistory } from './git-codes.ts';
import { readGitVersions } from './git-versions.ts';
import { mustSeeWholeHistory } from './whole-history.ts';
import { readWorkDays } from './work-days.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-git-'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
  const env = gitEnvironment();
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
    { stdio: 'pipe', env },
  );
}

function commitOnce(): void {
  git('init', '-q', '-b', 'main');
  mkdirSync(join(root, 'content/policies'), { recursive: true });
  writeFileSync(join(root, 'content/policies/a.md'), '---\ncode: 1010\n---\n');
  git('add', '-A');
  git('commit', '-q', '-m', '起头');
}

/** git 拒绝打开别的用户的仓库，就像 U 盘、共享文件夹、容器里那样。 */
const ownedByOther = () => vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
const withoutGit = () => vi.stubEnv('PATH', '/no/git/here');

function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof HistoryUnreadable) return `${error.fault.message} → ${error.fault.hint}`;
    throw error;
  }
  return '没有拒绝';
}

test('真的不在仓库里的，没有 git 也一样是没有', () => {
  expect(openGit(root)).toBeUndefined();
  withoutGit();
  expect(openGit(root)).toBeUndefined();
  expect(readCodeHistory(root)).toBeUndefined();
  expect(readGitVersions(root, ['progress'])).toBeUndefined();
  expect(readWorkDays(root, '2023-03-01')).toEqual({ today: '2023-03-01' });
});

describe('有仓库，旧账却读不了，不能当作没有', () => {
  const readers = {
    编号: () => readCodeHistory(join(root, 'content')),
    各版公布: () => readGitVersions(join(root, 'content'), ['progress']),
    提交的日子: () => readWorkDays(join(root, 'content'), '2023-03-01'),
  };

  test.each(Object.entries(readers))('%s：别的用户的仓库，说怎么让 git 认它', (_, read) => {
    commitOnce();
    ownedByOther();
    const fault = faultOf(read);
    expect(fault).toContain('另一个用户');
    expect(fault).toContain(`git config --global --add safe.directory ${root}`);
  });

  test.each(Object.entries(readers))('%s：没有装 git，说装上', (_, read) => {
    commitOnce();
    withoutGit();
    expect(faultOf(read)).toMatch(/没有 git.* → 装上 git/);
  });

  test.each(Object.entries(readers))('%s：.git 是空的，说仓库坏了', (_, read) => {
    commitOnce();
    rmSync(join(root, '.git'), { recursive: true });
    mkdirSync(join(root, '.git'));
    expect(faultOf(read)).toMatch(/打不开.*not a git repository.*git fsck/s);
  });

  test('停电以后分支的文件空了，不当作还没有提交过', () => {
    commitOnce();
    writeFileSync(join(root, '.git/refs/heads/main'), '');
    expect(faultOf(readers.编号)).toContain('打不开');
  });

  test('存着内容的文件少了一个，不当作没有那一页', () => {
    commitOnce();
    const { path, blob } = {
      path: join(root, '.git/objects'),
      blob: hashOf('content/policies/a.md'),
    };
    rmSync(join(path, blob.slice(0, 2), blob.slice(2)));
    expect(faultOf(readers.编号)).toMatch(/打不开/);
  });

  test('分支的文件丢了，git 说还没有提交过，不信它', () => {
    commitOnce();
    rmSync(join(root, '.git/refs/heads/main'));
    expect(faultOf(readers.编号)).toContain('现在的分支是空的');
  });

  test('别的分支指着没有的提交，不当作没有那条分支', () => {
    commitOnce();
    writeFileSync(join(root, '.git/refs/heads/old'), `${'1'.repeat(40)}\n`);
    expect(faultOf(readers.编号)).toContain('bad object');
  });

  test.each([
    ['是快捷方式，指的地方没有了', () => symlinkSync('/no/such/place', join(root, '.git'))],
    ['是一行字，指的地方没有了', () => writeFileSync(join(root, '.git'), 'gitdir: /no/such')],
  ])('.git %s，不当作不在仓库里', (_, place) => {
    commitOnce();
    rmSync(join(root, '.git'), { recursive: true });
    place();
    expect(faultOf(readers.编号)).toContain('打不开');
  });

  test('只取了一部分内容的 clone，少的取不到，说怎么取全', () => {
    commitOnce();
    rmSync(join(root, 'content/policies/a.md'));
    git('add', '-A');
    git('commit', '-q', '-m', '删掉');
    git('config', 'uploadpack.allowFilter', 'true');
    const part = mkdtempSync(join(tmpdir(), 'mingbai-part-'));
    git('clone', '-q', '--filter=blob:none', `file://${root}`, part);
    rmSync(join(root, '.git'), { recursive: true });
    const fault = faultOf(() => readCodeHistory(part));
    rmSync(part, { recursive: true });
    expect(fault).toMatch(/不完整的 clone.*git fetch --refetch --no-filter/);
  });

  test('只取了最近提交的 clone，不能生成要挂出去的网站', () => {
    commitOnce();
    mustSeeWholeHistory(join(root, 'content'));
    const outside = mkdtempSync(join(tmpdir(), 'mingbai-outside-'));
    expect(() => mustSeeWholeHistory(outside)).toThrow('还没有提交到 git');
    rmSync(outside, { recursive: true });
    git('commit', '-q', '--allow-empty', '-m', '又一次');
    const part = mkdtempSync(join(tmpdir(), 'mingbai-part-'));
    git('clone', '-q', '--depth=1', `file://${root}`, part);
    expect(() => mustSeeWholeHistory(join(part, 'content'))).toThrow('git fetch --unshallow');
    rmSync(part, { recursive: true });
  });

  test('正在提交（有 index.lock），照样读得出', () => {
    commitOnce();
    writeFileSync(join(root, '.git/index.lock'), '');
    expect(readCodeHistory(join(root, 'content'))?.committed.size).toBe(1);
    expect(readWorkDays(join(root, 'content'), '2023-03-01').commitDay).toBeDefined();
  });

  test('里面一层的仓库坏了，不拿外面一层的旧账充数', () => {
    commitOnce();
    mkdirSync(join(root, 'content/.git'));
    expect(faultOf(readers.编号)).toContain('外面一层的仓库');
  });
});

describe('谁也挡不住看真的历史', () => {
  /** 提交一页，删掉；再看记不记得它的号。 */
  const ownerOf1010 = () => readCodeHistory(join(root, 'content'))?.owners.get(1010);

  beforeEach(() => {
    commitOnce();
    writeFileSync(join(root, 'content/b.md'), '---\ncode: 1012\n---\n');
    rmSync(join(root, 'content/policies/a.md'));
    git('add', '-A');
    git('commit', '-q', '-m', '删掉');
  });

  test.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_CEILING_DIRECTORIES',
  ])('环境变量 %s 指着别处', (name) => {
    vi.stubEnv(name, root);
    expect(ownerOf1010()).toBe('content/policies/a.md');
  });

  test.each(['GIT_SHALLOW_FILE', 'GIT_GRAFT_FILE'])('环境变量 %s 截断历史', (name) => {
    const cut = join(root, 'cut');
    writeFileSync(cut, `${hashOf('')}\n`);
    vi.stubEnv(name, cut);
    expect(ownerOf1010()).toBe('content/policies/a.md');
  });

  test('git replace、grafts 截断历史', () => {
    git('replace', '--graft', 'HEAD');
    expect(ownerOf1010()).toBe('content/policies/a.md');
    git('replace', '-d', hashOf(''));
    writeFileSync(join(root, '.git/info/grafts'), `${hashOf('')}\n`);
    expect(ownerOf1010()).toBe('content/policies/a.md');
  });
});

test('自己设了别的日志写法，照样读得出', () => {
  commitOnce();
  git('config', 'log.showRoot', 'false');
  git('config', 'log.date', 'relative');
  expect(readGitVersions(root, ['content'])?.versions).toHaveLength(1);
});

function hashOf(path: string): string {
  return execFileSync('git', ['-C', root, 'rev-parse', path === '' ? 'HEAD' : `HEAD:${path}`], {
    encoding: 'utf8',
  }).trim();
}
