import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitEnvironment } from './git.ts';
import { readCodeHistory } from './git-codes.ts';
import { readGitVersions } from './git-versions.ts';

let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-town-'));
  content = join(root, '内容 content');
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const env = gitEnvironment();
  execFileSync(
    'git',
    [...['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn'], ...args],
    {
      stdio: 'pipe',
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

const remove = (path: string) => rmSync(join(content, path));

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

const page = (code: number, title: string) =>
  `---\ncode: ${code}\n---\n\n${`${title}的正文。\n`.repeat(8)}`;

/** 写 site.json；`id` 是 `undefined` 就是还没有代号的那些年。 */
const writeTown = (id: string | undefined, town: string) =>
  write('site.json', JSON.stringify({ id, town }));

/** 甲镇：公布过一期，发过 1010、1012 两个号，1012 那页后来删了，1010 那页改过名。 */
function townA(id: string | undefined): void {
  writeTown(id, '甲镇');
  write('policies/one.md', page(1010, '头一页'));
  write('policies/two.md', page(1012, '第二页'));
  write('progress/2022-10-25.json', '{ "甲": 5 }');
  commit('甲镇起头');
  remove('policies/two.md');
  git('mv', '内容 content/policies/one.md', '内容 content/policies/uno.md');
  commit('甲镇删了一页，改了一页的名');
}

/** 乙镇照抄甲镇的网站，换上自己的内容。 */
function townB(): void {
  writeTown('yi', '乙镇');
  remove('policies/uno.md');
  remove('progress/2022-10-25.json');
  write('policies/own.md', page(1020, '乙镇的页'));
  commit('乙镇起头');
}

const owners = () => Object.fromEntries(readCodeHistory(content)?.owners ?? []);
const versions = () => readGitVersions(content, ['progress'])?.versions.map(({ text }) => text);

const everythingOfA = {
  1010: 'content/policies/uno.md',
  1012: 'content/policies/two.md',
};

describe('旧账只查同一个代号的', () => {
  test('代号没有改，编号和公布都算', () => {
    townA('jia');
    expect(owners()).toEqual(everythingOfA);
    expect(versions()).toEqual(['{ "甲": 5 }']);
  });

  test('换了代号，甲镇的编号和公布管不着乙镇；乙镇自己的管得着', () => {
    townA('jia');
    townB();
    expect(owners()).toEqual({ 1020: 'content/policies/own.md' });
    expect(versions()).toEqual([]);
    write('progress/2023-01-03.json', '{ "乙": 5 }');
    commit('乙镇公布');
    remove('policies/own.md');
    remove('progress/2023-01-03.json');
    commit('乙镇删了');
    expect(owners()).toEqual({ 1020: 'content/policies/own.md' });
    expect(versions()).toEqual(['{ "乙": 5 }']);
  });

  test('甲镇还没有代号的时候照抄的，镇名不一样，也管不着', () => {
    townA(undefined);
    townB();
    expect(owners()).toEqual({ 1020: 'content/policies/own.md' });
    expect(versions()).toEqual([]);
  });

  test('代号改了还没有提交，先前提交的就已经管不着', () => {
    townA('jia');
    expect(readCodeHistory(content)?.isOtherTown).toBe(false);
    writeTown('yi', '乙镇');
    expect(readCodeHistory(content)?.isOtherTown).toBe(true);
    expect(owners()).toEqual({});
    expect(readCodeHistory(content)?.committed.size).toBe(0);
    expect(versions()).toEqual([]);
  });
});

describe('同一个镇，怎么改都放不走旧账', () => {
  test('先前没有代号，镇名一样，补上代号以后照算', () => {
    townA(undefined);
    writeTown('jia', '甲镇');
    commit('补上代号');
    expect(owners()).toEqual(everythingOfA);
    expect(versions()).toEqual(['{ "甲": 5 }']);
  });

  test('代号不变，镇名改了，有代号以前的、以后的都照算', () => {
    townA(undefined);
    writeTown('jia', '甲镇');
    commit('补上代号');
    writeTown('jia', '甲街道');
    commit('改了镇名');
    expect(owners()).toEqual(everythingOfA);
    expect(versions()).toEqual(['{ "甲": 5 }']);
    writeTown('jia', '还没提交的名');
    expect(owners()).toEqual(everythingOfA);
  });

  test('换成别的代号又换回来，旧账又都算', () => {
    townA('jia');
    writeTown('bing', '丙镇');
    commit('换了');
    writeTown('jia', '甲镇');
    commit('换回来');
    expect(owners()).toEqual(everythingOfA);
    expect(versions()).toEqual(['{ "甲": 5 }']);
  });

  test('合并了甲镇后来的改动，乙镇的旧账还在，甲镇的还是不算', () => {
    townA('jia');
    git('branch', 'upstream');
    townB();
    write('progress/2023-01-03.json', '{ "乙": 5 }');
    commit('乙镇公布');
    git('checkout', '-q', 'upstream');
    write('policies/new.md', page(1014, '甲镇的新页'));
    commit('甲镇添一页');
    remove('policies/new.md');
    commit('甲镇又删了');
    git('checkout', '-q', 'main');
    git('merge', '-q', '-s', 'ours', '-m', '跟上甲镇', 'upstream');
    expect(owners()).toEqual({ 1020: 'content/policies/own.md' });
    expect(versions()).toContain('{ "乙": 5 }');
    expect(versions()).not.toContain('{ "甲": 5 }');
  });

  test('site.json 写坏了、没有了，说不清是哪个镇，都算', () => {
    townA('jia');
    write('site.json', '{ "id": ');
    commit('写坏了');
    write('policies/three.md', page(1016, '第三页'));
    commit('添一页');
    remove('policies/three.md');
    commit('又删了');
    const all = { ...everythingOfA, 1016: 'content/policies/three.md' };
    expect(owners()).toEqual(all);
    writeTown('jia', '甲镇');
    expect(owners()).toEqual(all);
    remove('site.json');
    expect(owners()).toEqual(all);
  });
});
