import { Worker } from 'node:worker_threads';
import type { AuditOutcome } from '../../../src/checks/past.ts';
import type { Repository } from '../../../src/checks/repository.ts';
import type { AuditProgress } from '../../../src/disclosure/audit/history.ts';
import type { KeptPlace } from '../kept/kept-results.ts';
import type { UnauditedPast } from '../progress/progress-past.ts';
import type { Given, Told } from './beside-worker.ts';
import type { GitRecords } from './read-records.ts';

/** 在另一条线程里和内容检查一起做的。 */
export interface BesideCheck {
  /** git 记着的编号、日子；读不了的抛 `HistoryUnreadable`。 */
  records(): Promise<GitRecords>;
  /** 走遍仓库得来的；读不了的抛 `CommandError`。 */
  repository(): Promise<Repository>;
  /** 公布的进度的旧账，还没有审；读不了的抛 `HistoryUnreadable`。 */
  past(): Promise<UnauditedPast>;
  /** 审完的结果；从这时起最多等 `seconds` 秒。有可审的才能问。 */
  audit(seconds: number): Promise<AuditOutcome>;
  /** 不用再做了。 */
  stop(): void;
}

/** 内容在这条线程里查着，另一条线程读旧账、走遍仓库、审公布过的进度：两样谁也不等谁。 */
export function workBeside(given: Given): BesideCheck {
  const { content, today, kept } = given;
  const worker = new Worker(new URL('beside-worker.ts', import.meta.url), {
    workerData: given,
    // 用过就丢的少攒些：三条线程合起来占的内存，不比一条线程多。
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  const records = Promise.withResolvers<GitRecords | undefined>();
  const repository = Promise.withResolvers<Repository | undefined>();
  const past = Promise.withResolvers<UnauditedPast | undefined>();
  const audit = Promise.withResolvers<AuditOutcome | undefined>();
  let reached: AuditProgress = { examined: 0, quantities: 0 };
  // 没有人问到的，出了错也不算没人管。
  audit.promise.catch(() => undefined);
  worker.on('message', (told: Told) => {
    if ('records' in told) records.resolve(told.records);
    else if ('repository' in told) repository.resolve(told.repository);
    else if ('past' in told) past.resolve(told.past);
    else if ('audited' in told) reached = told.audited;
    else audit.resolve(told.audit);
  });
  worker.once('error', audit.reject);
  // 没有说结果就退了的，也是没有做完。
  worker.once('exit', () => {
    for (const { resolve } of [records, repository, past, audit]) resolve(undefined);
  });
  return {
    records: async () => (await records.promise) ?? recordsHere(content, today),
    repository: async () => (await repository.promise) ?? repositoryHere(content, kept),
    past: async () => (await past.promise) ?? pastHere(content),
    async audit(seconds) {
      const timer = setTimeout(() => audit.resolve(undefined), seconds * 1000);
      const outcome = await audit.promise;
      clearTimeout(timer);
      return outcome ?? { finished: false, seconds, ...reached };
    },
    stop: () => void worker.terminate(),
  };
}

/** 那条线程没办成的，在这里再办一遍：错误照原样抛出来。平时用不着，用到才装。 */
async function recordsHere(content: string, today: string): Promise<GitRecords> {
  const { readRecords } = await import('./read-records.ts');
  return readRecords(content, today);
}

async function repositoryHere(content: string, kept: KeptPlace): Promise<Repository> {
  const { readRepository } = await import('./read-repository.ts');
  return readRepository(content, kept);
}

async function pastHere(content: string): Promise<UnauditedPast> {
  const { readProgressPast } = await import('../progress/progress-past.ts');
  return readProgressPast(content);
}
