import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readContentFolder } from '../content-folder.ts';
import { gitEnvironment } from '../git/git.ts';
import { placeWorkflows } from './place-workflows.ts';

const made: string[] = [];
const address = 'https://example.org/mingbai.git';

function townRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-hosts-'));
  made.push(folder);
  execFileSync('git', ['-C', folder, 'init', '--quiet'], { env: gitEnvironment() });
  writeFileSync(join(folder, 'site.json'), '{}');
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('写进镇里自己的仓库；再运行一回，说早写好了；不算内容', () => {
  const town = townRepository();
  expect(placeWorkflows('github', town, address).placed).toHaveLength(2);
  expect(placeWorkflows('gitee', town, address).placed).toHaveLength(1);
  expect(placeWorkflows('gitlab', town, address).placed).toHaveLength(1);
  expect(placeWorkflows('github', town, address)).toMatchObject({ placed: [] });
  expect(readContentFolder(town).map(({ path }) => path)).toEqual(['content/site.json']);
});

test('已经有、写得不一样的，不盖，别的也不写', () => {
  const town = townRepository();
  mkdirSync(join(town, '.github/workflows'), { recursive: true });
  writeFileSync(join(town, '.github/workflows/publish.yml'), 'name: 自己的\n');
  expect(() => placeWorkflows('github', town, address)).toThrow(/publish\.yml 已经有了.*没有盖掉/);
  expect(readFileSync(join(town, '.github/workflows/publish.yml'), 'utf8')).toBe('name: 自己的\n');
  expect(existsSync(join(town, '.github/workflows/check.yml'))).toBe(false);
});

test.each([
  ['http://example.org/a.git'],
  ['https://me:secret@example.org/a.git'],
  ["https://example.org/a.git'; rm -rf /"],
  ['git@example.org:a.git'],
])('程序的网址 %s 不收，话里不带它', (bad) => {
  const town = townRepository();
  expect(() => placeWorkflows('gitlab', town, bad)).toThrow(/--program https/);
  expect(existsSync(join(town, '.gitlab-ci.yml'))).toBe(false);
});

test('不在 git 仓库里、在别的仓库深处的，说清楚', () => {
  const town = townRepository();
  mkdirSync(join(town, 'deep/town'), { recursive: true });
  expect(() => placeWorkflows('gitee', join(town, 'deep/town'), address)).toThrow(/只认两种/);
  const bare = mkdtempSync(join(tmpdir(), 'mingbai-nogit-'));
  made.push(bare);
  expect(() => placeWorkflows('gitee', bare, address)).toThrow(/git init/);
});
