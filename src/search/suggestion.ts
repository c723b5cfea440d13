import type { Card, CardClause } from './cards.ts';

/** 搜索数据的总表，打开搜索时头一个下载。 */
export interface Manifest {
  readonly sounds: string;
  /** 字对分成几片。 */
  readonly shards: number;
  /** 一共几条。 */
  readonly documents: number;
  /** 序号 ÷ 这个数，整数部分是第几页，余数是页里第几条（0 是整页）。 */
  readonly span: number;
  /** 到处都有的字。 */
  readonly common: string;
}

/** 不常用的字：繁体和简体的对照，和总表里没有的读音。 */
export interface RareCharacters {
  readonly traditional: string;
  readonly sounds: string;
}

/** 从哪里取数据。浏览器里是网址，构建时是文件夹。 */
export interface SearchData {
  manifest(): Promise<Manifest>;
  shard(number: number): Promise<string>;
  card(page: number): Promise<Card>;
  /** 一页的正文，带条款的记号。 */
  text(page: number): Promise<string>;
  rare(): Promise<RareCharacters>;
}

/** 一条建议。 */
export interface Suggestion {
  readonly card: Card;
  readonly clause: CardClause | undefined;
  /** 相对底座的地址。 */
  readonly path: string;
  readonly score: number;
}

/** 对一句话的建议。 */
export interface Suggestions {
  /** 说的就是编号。 */
  readonly code: string | undefined;
  /** 说的是编号或条款，直接就是它。 */
  readonly direct: Suggestion | undefined;
  readonly list: readonly Suggestion[];
  /** 头一条明显比别的合适，可以直接给答案。 */
  readonly clear: boolean;
}

export interface Conditions {
  readonly kind: string;
  readonly village: string;
}
