/**
 * 在另一条线程里做不用等内容查完的：读 git 的旧账，走遍仓库，审公布的进度。做完一样回一样；
 * 没办成的回 `undefined`，主线程自己再办一遍，错误就照原样说。
 */
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import type { AuditOutcome } from '../../../src/checks/past.ts';
import type { Repository } from '../../../src/checks/repository.ts';
import { type AuditProgress, auditHistory } from '../../../src/disclosure/audit/history.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';
import { outcomeOf, readProgressPast, type UnauditedPast } from '../progress/progress-past.ts';
import { type GitRecords, readRecords } from './read-records.ts';
import { readRepository } from './read-repository.ts';

/** 交给那条线程的：内容文件夹，今天是哪天，要不要走遍仓库，存货放在哪里。 */
export interface Given {
  readonly content: string;
  readonly today: string;
  readonly walks: boolean;
  readonly kept: KeptPlace;
}

/** 另一条线程回的一样；没办成的是 `undefined`。 */
export type Told =
  | { readonly records: GitRecords | undefined }
  | { readonly repository: Repository | undefined }
  | { readonly past: UnauditedPast | undefined }
  | { readonly audited: AuditProgress }
  | { readonly audit: AuditOutcome };

const { content, today, walks, kept }: Given = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);

tell({ records: attempt(() => readRecords(content, today)) });
if (walks) tell({ repository: attempt(() => readRepository(content, kept)) });
const { history, ...past } = attempt(() => readProgressPast(content)) ?? {};
tell({ past: 'isShallow' in past ? past : undefined });
if (history !== undefined) {
  const onProgress = (audited: AuditProgress) => tell({ audited });
  const results = openKept('audit', kept);
  const key = keyOf(JSON.stringify(history));
  const known = results.get<AuditOutcome>(key);
  const audit = known ?? outcomeOf(auditHistory(history, await loadHighs(), { onProgress }));
  if (known === undefined) results.put(key, audit);
  results.save();
  tell({ audit });
}

function attempt<Found>(find: () => Found): Found | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
