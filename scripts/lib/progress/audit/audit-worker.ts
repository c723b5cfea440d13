/** 在另一条线程里审，主线程才能报时间、到点叫停。收到要审的，边审边说审到哪里，最后回审完的结果。 */
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { type AuditProgress, auditHistory } from '../../../../src/disclosure/audit/history.ts';
import type { WorkerMessage } from './worker-message.ts';

const say = (message: WorkerMessage) => parentPort?.postMessage(message);
const onProgress = (progress: AuditProgress) => say({ says: 'progress', progress });

const audit = auditHistory(workerData, await loadHighs(), { onProgress, isBrief: true });
say({ says: 'done', audit });
