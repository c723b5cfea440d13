import type { Scheme } from '../clauses/numbering.ts';

/** 查引用要的一页：叫什么，分哪些条，有过哪几版，现在算不算数。 */
export interface CitedPage {
  readonly code: number;
  readonly title: string;
  /** 大家另外怎么叫它。 */
  readonly names: readonly string[];
  /** 哪个村的；不是村里的是空的。 */
  readonly village: string;
  /** 分条款的，以哪套序数为主。 */
  readonly scheme?: Scheme | undefined;
  /** 现在有的各条的锚点，照先后。 */
  readonly anchors: readonly string[];
  /** 登得出来的各版，从早到晚；末一个是现在的，还没有提交的、看不到历史的写空的。 */
  readonly versions: readonly string[];
  /** 要当面说的：停用了，超期没办好。 */
  readonly alarm?: string | undefined;
  /** 答应的事办得怎样了。 */
  readonly state?: string | undefined;
}

/** 总表：照哪天看的，有哪些页。各页指纹的次序照它。 */
export interface CitedIndex {
  readonly pages: readonly CitedPage[];
}

/**
 * 一页上写过的一段话：在哪一栏，是哪一条，写的什么，在哪几版里（从第几版到第几版，一截一截）；
 * 每一版都有的不写。
 */
export type StoredPassage = readonly [
  part: string,
  anchor: string,
  text: string,
  ...runs: readonly number[],
];

/** 一页上写过的一段话，读出来的。 */
export interface SitePassage {
  readonly part: string;
  readonly anchor: string;
  readonly text: string;
  readonly key: string;
  readonly at: readonly number[];
  /** 末一回从第几版写到第几版。 */
  readonly first: number;
  readonly last: number;
  readonly isNow: boolean;
}
