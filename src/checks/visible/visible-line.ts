/** 一行里读的人看得见的字。 */
export interface VisibleLine {
  /** 去掉空白的字。 */
  readonly text: string;
  /** 从这一行起另是一块：一段、一个标题、清单的一项、表的一行。 */
  readonly opens: boolean;
}

/** 正文的第几行（从 1 数）看得见什么；看不见字的行没有。 */
export type VisibleLines = ReadonlyMap<number, VisibleLine>;
