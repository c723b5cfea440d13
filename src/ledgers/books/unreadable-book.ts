/**
 * 整个文件或整张表读不了时抛出。只说是哪一类毛病、该怎么办；
 * 里面不带表格里的任何一个字，所以可以原样打印。
 */
export class UnreadableBook extends Error {
  override readonly name = 'UnreadableBook';
  /** 看到的是什么。 */
  readonly found: string;
  /** 应当是什么、怎么改。 */
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`${found}；${expected}`);
    this.found = found;
    this.expected = expected;
  }
}

/** 别的表格怎样变成读得了的。 */
export const SAVE_AS_XLSX =
  '用 Excel 或 WPS 打开，点“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”；已经另存过的，把这一个移出文件夹';

/** 跑一段可能抛错的库代码；抛了就换成 `UnreadableBook`，因为库的错误里可能带着表格原文。 */
export function orUnreadable<T>(found: string, expected: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableBook ? error : new UnreadableBook(found, expected);
  }
}
