import { parentPort, type Worker, workerData } from 'node:worker_threads';
import type { DoneAside } from './open-steps.ts';
import { threadSeconds } from './spent-cpu.ts';

/** 等一条线程做完它的那一件事；它出了错、没有说结果就退了的，抛错。 */
export function doneInThread<Value>(worker: Worker): Promise<DoneAside<Value>> {
  return new Promise((settle, fail) => {
    worker.once('message', settle);
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('另一条线程没有做完就退了。')));
  });
}

/** 在线程里：把交来的做完，连处理器忙了几秒一起回。 */
export async function answerInThread<Given>(
  work: (given: Given) => unknown | Promise<unknown>,
): Promise<void> {
  const value = await work(workerData);
  parentPort?.postMessage({ value, cpuSeconds: threadSeconds() });
}
