import type { Explained } from '../source/fault.ts';

/** 审核公布过的一切，结果怎样。 */
export type AuditOutcome =
  | {
      readonly finished: false;
      readonly seconds: number;
      /** 审过了多少个数，一共要审多少个。 */
      readonly examined: number;
      readonly quantities: number;
    }
  | {
      readonly finished: true;
      /** 版本之间、格式上的毛病，一句一条。 */
      readonly faults: readonly string[];
      /** 几处小数让人算得出。 */
      readonly leaks: number;
      /** 公布的数前后对不上。 */
      readonly isContradictory: boolean;
    };

/** 公布的进度对着旧账看出来的，由脚本交来。 */
export interface ProgressPast {
  /** 公布过的文件改了、丢了、认不出来，一处一条。 */
  readonly releaseFaults: readonly { readonly path: string; readonly message: string }[];
  /** 计划改了不能改的，一句一条。 */
  readonly planFaults: readonly string[];
  /** 还没有审、先不审的是 `undefined`。 */
  readonly audit: AuditOutcome | undefined;
}

/** 旧账里看来的一切，由脚本交来。 */
export interface Past {
  /** 有 git 仓库却读不了旧账的，为什么、怎么办。 */
  readonly unreadable: Explained | undefined;
  /** 只取了最近的提交：更早用过的编号、公布过的版本都看不到。 */
  readonly isShallow: boolean;
  /** 还没有公布过进度、计划写坏了的没有。 */
  readonly progress: ProgressPast | undefined;
}
