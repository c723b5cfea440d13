import type { Fault } from '../source/fault.ts';

export type Severity = 'error' | 'warning';

/** 检查代码：`E-` 开头的是错误，发布前必须改；`W-` 开头的是提醒。代码一经使用不再改名。 */
export type CheckCode = `${'E' | 'W'}-${string}`;

/** 一个问题还在哪里。 */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

/** 查出来的一个问题：在哪个文件哪一行，错在哪里，改成什么。 */
export interface Finding extends Fault {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly file: string;
  /** 同一个问题还在别的哪几处；只有一处的不写。 */
  readonly places?: readonly Spot[];
}

/** 由代码的头一个字母看轻重。 */
export function severityOf(code: CheckCode): Severity {
  return code.startsWith('E-') ? 'error' : 'warning';
}
