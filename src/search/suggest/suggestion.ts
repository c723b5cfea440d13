import type { Manifest, PageConditions, RareCharacters } from '../index/manifest.ts';
import type { SearchClause, SearchPage } from '../index/pages.ts';
import type { Signals } from './confidence.ts';

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
  /** 有多大把握就是它，0 到 1。 */
  readonly confidence: number;
  readonly signals: Signals;
  /** 问话里对上了的几截字，照问的写法。 */
  readonly matched: readonly string[];
}

/** 摆出来的一条。 */
export interface Listed extends Suggestion {
  /** 拿不准：沾得上边，把握不大。 */
  readonly unsure: boolean;
  /** 另有几页跟它只差日期（进度一期一页），没有列。 */
  readonly more: number;
}

/** 对一句话的建议。 */
export interface Suggestions {
  /** 折叠成简体的原话，拿去搜全文的也是它。 */
  readonly asked: string;
  /** 说的就是编号。 */
  readonly code: string | undefined;
  /** 说的是编号或条款，直接就是它。 */
  readonly direct: Listed | undefined;
  /** 好的在前，拿不准的都在后头。 */
  readonly list: readonly Listed[];
  /** 头一条明显就是它，可以直接给答案。 */
  readonly clear: boolean;
}

export interface Conditions {
  readonly kind: string;
  readonly village: string;
}
