import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { qingshiFolder } from '../support/town.ts';

const script = resolve(import.meta.dirname, '../../scripts/edit.ts');
const folder = mkdtempSync(join(tmpdir(), 'mingbai-edit-command-'));
const content = join(folder, 'content');
cpSync(qingshiFolder, content, { recursive: true });
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** 运行命令，等到它说了 `words` 或者退了。 */
async function run(words: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [script, ...args]);
  children.push(child);
  let said = '';
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const heard = new Promise<undefined>((settle) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes(words)) settle(undefined);
      });
    }
  });
  const code = await Promise.race([heard, exit]);
  return { child, code, said: () => said, exit };
}

test('端口被别的程序占着的往后挑；同一份内容已经开着的，说在哪里；Ctrl-C 停下', async () => {
  const other = createServer((_, response) => response.end('别的')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const args = ['--content', content, '--port', String(port)];
  const first = await run('按 Ctrl+C 停下', ...args);
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec(first.said()) ?? [];
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect((await fetch(address)).status).toBe(200);

  const second = await run('已经开着', ...args);
  expect(await second.exit).toBe(1);
  expect(second.said()).toContain(address);

  first.child.kill('SIGINT');
  expect(await first.exit).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  other.close();
});

test('参数写错了，说写法', async () => {
  const { exit, said } = await run('写法', '--prot', '1');
  expect(await exit).toBe(2);
  expect(said()).toContain('npm run edit');
});
