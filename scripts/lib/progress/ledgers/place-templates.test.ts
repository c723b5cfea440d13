import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryAround } from '../../git/outside-git.ts';
import { placeTemplates } from './place-templates.ts';

const TEMPLATES = ['走访台账.xlsx', '事项台账.xlsx'].map((name) => ({
  name,
  bytes: new TextEncoder().encode(name),
}));
let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'mingbai-ledgers-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('在新文件夹里放好模板，不留临时文件', () => {
  const folder = join(root, '镇里', '台账');
  const paths = placeTemplates(folder, '/没有', TEMPLATES);
  expect(readdirSync(folder).toSorted()).toEqual(TEMPLATES.map(({ name }) => name).toSorted());
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(
    TEMPLATES.map(({ name }) => name),
  );
});

test('有一个同名的文件，一个也不写，原来的不动', () => {
  writeFileSync(join(root, '事项台账.xlsx'), '填了一半');
  expect(() => placeTemplates(root, '/没有', TEMPLATES)).toThrow('已经有了，不覆盖');
  expect(readdirSync(root)).toEqual(['事项台账.xlsx']);
  expect(readFileSync(join(root, '事项台账.xlsx'), 'utf8')).toBe('填了一半');
});

test('在 git 仓库里的文件夹拒绝，什么也不建', () => {
  mkdirSync(join(root, '.git'));
  expect(() => placeTemplates(join(root, '台账'), '/没有', TEMPLATES)).toThrow('在 git 仓库');
  expect(readdirSync(root)).toEqual(['.git']);
});

test('写到一半写不下去，不留临时文件', () => {
  const bad = { name: join('没有的文件夹', '坏.xlsx'), bytes: new Uint8Array() };
  expect(() => placeTemplates(root, '/没有', [...TEMPLATES, bad])).toThrow();
  expect(readdirSync(root)).toEqual([]);
});

test('绕了软链接、只有裸仓库、工作树的 .git 是个文件，都看得出在仓库里', () => {
  const bare = join(root, 'bare');
  for (const name of ['objects', 'refs']) mkdirSync(join(bare, name), { recursive: true });
  writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n');
  const tree = join(root, 'tree');
  mkdirSync(join(tree, 'deep'), { recursive: true });
  writeFileSync(join(tree, '.git'), 'gitdir: elsewhere\n');
  symlinkSync(join(tree, 'deep'), join(root, 'link'));
  expect(repositoryAround(join(bare, '台账'))).toBe(bare);
  expect(repositoryAround(join(root, 'link', '还没建', '台账'))).toBe(tree);
  expect(repositoryAround(root)).toBeUndefined();
});

test('命令行：放好五本退出码是 0；参数写错说怎么写，退出码是 2', () => {
  const script = fileURLToPath(new URL('../../../ledgers.ts', import.meta.url));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  expect(run('new', join(root, '台账')).status).toBe(0);
  expect(readdirSync(join(root, '台账'))).toHaveLength(5);
  expect(run('new')).toMatchObject({ status: 2, stderr: expect.stringContaining('写法') });
}, 60_000);
