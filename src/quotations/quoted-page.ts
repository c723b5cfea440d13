import type { Scheme } from '../clauses/numbering.ts';
import type { NamedPage } from './named-page.ts';

/** 查引用要的一页：叫什么，分哪些条，有过哪几版，现在算不算数。 */
export interface QuotedPage extends NamedPage {
  /** 分条款的，以哪套序数为主；不分的没有。 */
  readonly scheme?: Scheme | undefined;
  /** 登得出来的各版，从早到晚；末一个是现在的，还没有提交的、看不到历史的写空的。 */
  readonly versions: readonly string[];
}

/** 总表：照哪天看的，有哪些页。各页指纹的次序照它。 */
export interface CitedIndex {
  readonly pages: readonly QuotedPage[];
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
