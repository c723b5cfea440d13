import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { doneInThread } from './in-thread.ts';

const thread = (program: string) => new Worker(program, { eval: true });

test('线程说的结果，连它用掉的，原样拿到', async () => {
  const said = thread(
    "require('node:worker_threads').parentPort.postMessage({ value: 7, cpuSeconds: 0.5 })",
  );
  expect(await doneInThread(said)).toEqual({ value: 7, cpuSeconds: 0.5 });
});

test('出了错的、没有说结果就退了的，都不算做完', async () => {
  await expect(doneInThread(thread("throw new Error('坏了')"))).rejects.toThrow('坏了');
  await expect(doneInThread(thread('process.exit(0)'))).rejects.toThrow('没有做完');
});
