import { expect, test } from 'vitest';
import { hearNode } from './run-node.ts';

test('听来的话先是印出来的，再是说错的；退出码照它的', async () => {
  const program = 'console.error("坏了"); console.log("话"); process.exitCode = 3';
  expect(await hearNode(['-e', program], {})).toEqual({ exitCode: 3, output: '话\n坏了\n' });
});

test('叫停的停了才算完，不算办成', async () => {
  const stopped = new AbortController();
  const waiting = hearNode(['-e', 'setInterval(() => {}, 1000)'], {}, stopped.signal);
  stopped.abort();
  expect((await waiting).exitCode).not.toBe(0);
});

test('还没有开始就叫停了的，也停', async () => {
  const waiting = hearNode(['-e', 'setInterval(() => {}, 1000)'], {}, AbortSignal.abort());
  expect((await waiting).exitCode).not.toBe(0);
});

test('被强行关掉的，不算它自己说的错', async () => {
  const program = 'process.kill(process.pid, "SIGKILL")';
  await expect(hearNode(['-e', program])).rejects.toThrow('程序被强行关掉了（SIGKILL）');
});
