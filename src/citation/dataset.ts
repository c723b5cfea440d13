/** 引用一份数据要写的。 */
export interface CitedDataset {
  /** 主要责任者，如主办单位。 */
  readonly author: string;
  readonly title: string;
  readonly code: number;
  /** 公布的日子，`YYYY-MM-DD`。 */
  readonly published: string;
  /** 网址；网站还没有定地址的不写。 */
  readonly address: string | undefined;
}

/**
 * 一份数据的引用格式（GB/T 7714—2015 电子资源，数据集写 [DS/OL]）。
 * 引用的日子由引用的人填，所以留着「引用日期」几个字。
 */
export function citeDataset({ author, title, code, published, address }: CitedDataset): string {
  const place = address === undefined ? '' : ` ${address}.`;
  return `${author}. ${title}：编号${code}[DS/OL]. (${published})[引用日期].${place}`;
}
