import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PushedTown, pushedTown } from '../../../../tests/support/pushed-town.ts';
import { previewFolder } from '../../dev/preview-folder.ts';
import { programFolder } from '../../program-folder.ts';
import { hooksFolderOf, installHooks } from './install-hooks.ts';

const reminder = '运行 npm run hooks';
/** 当作坐在终端前面的人。 */
const seated = ['--import', 'data:text/javascript,process.stderr.isTTY=true'];

let town: PushedTown;
let content: string;
beforeAll(() => {
  town = pushedTown();
  content = join(town.root, 'content');
});
afterAll(() => {
  rmSync(previewFolder(content), { recursive: true, force: true });
  town.clear();
});

/** 运行一个命令，返回它说的话；`until` 是说到哪里就按 Ctrl+C，不写的等它自己完。 */
async function said(script: string, node: readonly string[], until?: RegExp): Promise<string> {
  const child = spawn(
    process.execPath,
    [...node, join(programFolder, `scripts/${script}.ts`), '--content', content],
    { cwd: programFolder, env: { PATH: process.env.PATH, HOME: process.env.HOME } },
  );
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      words += text;
      if (until?.test(words) === true) child.kill('SIGINT');
    });
  }
  await once(child, 'close');
  return words;
}

const check = (node: readonly string[]) => said('check', node);
const dev = (node: readonly string[]) => said('dev', node, /错误|没有毛病|提醒/);

test('没有装关口的，坐在终端前面的人听得到：npm run check，npm run dev；自动运行的不说', async () => {
  expect(await check(seated)).toContain(reminder);
  expect(await check([])).not.toContain(reminder);
  expect(await dev(seated)).toContain(reminder);
});

test('装了的不再说', async () => {
  const hooks = hooksFolderOf(content);
  if (hooks !== undefined) installHooks(hooks);
  expect(await check(seated)).not.toContain(reminder);
  expect(await dev(seated)).not.toContain(reminder);
});
