import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';

const repository = resolve(import.meta.dirname, '../..');
let clone: string;

function git(args: readonly string[], input = ''): readonly string[] {
  const env = gitEnvironment();
  return execFileSync('git', args, { cwd: clone, input, env, encoding: 'utf8' })
    .split('\n')
    .slice(0, -1);
}

/** 像 Windows 上那样克隆一份：`core.autocrlf=true` 是 Git for Windows 装好时的样子。 */
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'mingbai-windows-'));
  git(['clone', '--quiet', '--shared', '-c', 'core.autocrlf=true', repository, '.']);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('在 Windows 上取出来的内容，和提交的一个字节也不差', () => {
  const committed = git([
    'ls-tree',
    '-r',
    '--format=%(objectname) %(path)',
    'HEAD',
    'content',
    'tests/towns',
  ]);
  const paths = committed.map((line) => line.replace(/^\S+ /, ''));
  expect(paths.filter((path) => /\/progress\/.*\.json$/.test(path))).not.toEqual([]);
  expect(paths.filter((path) => path.endsWith('.md'))).not.toEqual([]);
  const checkedOut = git(['hash-object', '--no-filters', '--stdin-paths'], paths.join('\n'));
  expect(checkedOut.map((hash, place) => `${hash} ${paths[place]}`)).toEqual(committed);
});
