export type Severity = 'error' | 'warning';

/** 检查代码：`E-` 开头的是错误，发布前必须改；`W-` 开头的是提醒。代码一经使用不再改名。 */
export type CheckCode = `${'E' | 'W'}-${string}`;

/** 一个毛病的两句话。 */
export interface Explained {
  /** 错在哪里，一句中文。 */
  readonly message: string;
  /** 怎么改，一句中文。 */
  readonly hint: string;
}

/** 一条规则查到的东西；代码、轻重和文件名由 `checkContent` 补上。 */
export interface Finding extends Explained {
  /** 从 1 数起的行号。 */
  readonly line: number;
}

/** 查出来的一个问题：在哪个文件哪一行，错在哪里，改成什么。 */
export interface Problem extends Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly file: string;
}

/** 由代码的头一个字母看轻重。 */
export function severityOf(code: CheckCode): Severity {
  return code.startsWith('E-') ? 'error' : 'warning';
}
