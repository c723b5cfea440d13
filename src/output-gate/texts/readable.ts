/** 读得到的一段文字，和它在哪里，如“正文”“注释”。 */
export interface Readable {
  readonly where: string;
  readonly text: string;
  /**
   * 一块一块分开摆着、读起来却连得成一串的：清单的各条、一行的各格。拆在几块里的号码在这里拼得回来。
   * 不分块的没有。
   */
  readonly pieces?: readonly string[];
  /** 脚本、样式、数据：`text` 是原样，里面的话这样读出来。每页都带着的只读一遍。 */
  readonly read?: (text: string) => readonly Readable[];
}
