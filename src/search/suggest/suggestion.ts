import type { Manifest, PageConditions, RareCharacters } from '../index/manifest.ts';
import type { SearchClause, SearchPage } from '../index/pages.ts';

/** 从哪里取数据。浏览器里是网址，构建时是文件夹。 */
export interface SearchData {
  manifest(): Promise<Manifest>;
  shard(number: number): Promise<string>;
  /** 第几页的摘要。 */
  page(number: number): Promise<SearchPage>;
  /** 一页的正文，带条款的记号。 */
  text(page: number): Promise<string>;
  rare(): Promise<RareCharacters>;
  conditions(): Promise<PageConditions>;
}

/** 一条建议。 */
export interface Suggestion {
  readonly page: SearchPage;
  readonly clause: SearchClause | undefined;
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
