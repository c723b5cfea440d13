import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programFolder } from '../program-folder.ts';

const batches = globSync('scripts/windows/*.cmd', { cwd: programFolder });
const textOf = (path: string) => readFileSync(join(programFolder, path), 'utf8');

test('双击的几个文件都在', () => {
  expect(batches.map((path) => path.split(/[\\/]/).at(-1)).toSorted()).toEqual([
    'check.cmd',
    'edit.cmd',
    'run.cmd',
  ]);
});

test.each(batches)('%s：只有英文，行末是回车换行，哪种中文 Windows 都认得', (path) => {
  const text = textOf(path);
  expect(text).toMatch(/^[\r\n\x20-\x7e]+$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('双击的命令，头一步都认得', () => {
  const known = textOf('scripts/bootstrap.mjs');
  const called = batches.flatMap((path) =>
    [...textOf(path).matchAll(/run\.cmd" (\w+)/g)].map(([, command = '']) => command),
  );
  expect(called.toSorted()).toEqual(['check', 'edit']);
  for (const command of called) expect(known).toContain(`  ${command}() {`);
});
