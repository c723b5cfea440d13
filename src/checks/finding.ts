import type { Fault } from '../source/fault.ts';

export type Severity = 'error' | 'warning';

/** 检查代码：`E-` 开头的是错误，发布前必须改；`W-` 开头的是提醒。代码一经使用不再改名。 */
export type CheckCode = `${'E' | 'W'}-${string}`;

/** 查出来的一个问题：在哪个文件哪一行，错在哪里，改成什么。 */
export interface Finding extends Fault {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly file: string;
}

/** 由代码的头一个字母看轻重。 */
export function severityOf(code: CheckCode): Severity {
  return code.startsWith('E-') ? 'error' : 'warning';
}
