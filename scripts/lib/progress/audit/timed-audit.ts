import { Worker } from 'node:worker_threads';
import type { AuditProgress, AuditRun, History } from '../../../../src/disclosure/audit/history.ts';
import type { WorkerMessage } from './worker-message.ts';

/** 审公布过的一切，最多用 `seconds` 秒；没有审完的，说审到了哪里。 */
export function timedAudit(history: History, seconds: number): Promise<AuditRun> {
  const worker = new Worker(new URL('audit-worker.ts', import.meta.url), { workerData: history });
  let reached: AuditProgress = { examined: 0, quantities: 0 };
  return new Promise((resolve, reject) => {
    const stop = () => resolve({ finished: false, ...reached });
    const timer = setTimeout(() => {
      stop();
      worker.terminate();
    }, seconds * 1000);
    worker.on('message', (message: WorkerMessage) => {
      if (message.says === 'progress') reached = message.progress;
      else resolve({ finished: true, audit: message.audit });
    });
    worker.once('error', reject);
    // 没有说结果就退了的，也是没有审完。
    worker.once('exit', () => {
      clearTimeout(timer);
      stop();
    });
  });
}
