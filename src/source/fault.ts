/** 一处不对的两句话。 */
export interface Explained {
  /** 错在哪里，一句中文。 */
  readonly message: string;
  /** 怎么改，一句中文。 */
  readonly hint: string;
}

/** 读进来的东西里的一处不对：在第几行、错在哪里、怎么改。是哪个文件、算哪条规则，由用的人知道。 */
export interface Fault extends Explained {
  /** 从 1 数起的行号。 */
  readonly line: number;
}
