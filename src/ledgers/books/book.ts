import type { SheetContent } from '../cells/cell.ts';

/** 一张工作表：内容等到要的时候才读。 */
export interface Sheet {
  /** 工作表的名字；.csv 没有。 */
  readonly name: string | undefined;
  /** 第几张，从 1 数起。 */
  readonly position: number;
  readonly hidden: boolean;
  /** 读这张表大约要走多少字节，报进度用。 */
  readonly size: number;
  readonly read: (onProgress: (bytesDone: number) => void) => SheetContent;
}

/** 一个表格文件：里面有几张工作表。 */
export interface Book {
  readonly sheets: readonly Sheet[];
}
