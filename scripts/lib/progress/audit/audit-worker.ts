/** 在另一条线程里审，主线程才能报时间、到点叫停。收到要审的，回审完的结果。 */
import { parentPort, workerData } from 'node:worker_threads';
import loadHighs from 'highs';
import { auditHistory } from '../../../../src/disclosure/audit/history.ts';

parentPort?.postMessage(auditHistory(workerData, await loadHighs()));
