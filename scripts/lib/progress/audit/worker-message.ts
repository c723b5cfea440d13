import type { AuditProgress, HistoryAudit } from '../../../../src/disclosure/audit/history.ts';

/** 审的那条线程说的话。 */
export type WorkerMessage =
  | { readonly says: 'progress'; readonly progress: AuditProgress }
  | { readonly says: 'done'; readonly audit: HistoryAudit };
