import { BrokenFile } from '../../office-files/broken-file.ts';

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

/** 坏了的表格怎样才读得了。 */
export const SAVE_AGAIN = '用 Excel 或 WPS 打开，另存为 .xlsx 再来';

/** 别的表格怎样变成读得了的。 */
export const SAVE_AS_XLSX =
  '用 Excel 或 WPS 打开，点“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”；已经另存过的，把这一个移出文件夹';

/** 读 .xlsx 里的东西；压缩包、XML 坏了的，说成一个坏了的表格。 */
export function fromXlsx<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    throw new UnreadableBook('一个坏了的 .xlsx 文件', SAVE_AGAIN);
  }
}
