import { Worker } from 'node:worker_threads';
import type { History, HistoryAudit } from '../../../../src/disclosure/audit/history.ts';

/** 审公布过的一切，最多用 `seconds` 秒；没有审完返回 `undefined`。 */
export function timedAudit(history: History, seconds: number): Promise<HistoryAudit | undefined> {
  const worker = new Worker(new URL('audit-worker.ts', import.meta.url), { workerData: history });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(undefined);
      worker.terminate();
    }, seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', reject);
    // 没有说结果就退了的，也是没有审完。
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
