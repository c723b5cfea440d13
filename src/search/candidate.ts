/** 一条可能的搜索结果：一页，或一页里的一条。 */
export interface Candidate {
  /** 带底座的地址；条款的地址带 `#锚点`。 */
  readonly url: string;
  /** 页的编号；没有编号的页（如指南）为空。 */
  readonly code: string | undefined;
  readonly title: string;
  /** 类的叫法，如「政策」。 */
  readonly kind: string;
  /** 村名；不属于哪个村的为空。 */
  readonly village: string | undefined;
  /** 条款的叫法，如「二、（八）」；整页的为空。 */
  readonly clause: string | undefined;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** 正文。 */
  readonly body: string;
  /** 全文搜索给的分，越大越靠前；不是全文搜索找到的为 0。 */
  readonly score: number;
}

/** 这一条所在页的地址。 */
export function pageUrl({ url }: Pick<Candidate, 'url'>): string {
  return url.split('#', 1)[0] ?? url;
}

const BORDER = '¶';

/** 全文索引里的一段文字：前头是题目、类、村、叫法，`¶` 后面是正文。 */
export function joinContent(head: readonly string[], body: string): string {
  const words = head.map((part) => part.replaceAll(BORDER, '')).filter((part) => part !== '');
  return `${words.join(' ')} ${BORDER} ${body}`;
}

/** 从全文索引的一段文字里取回正文。 */
export function bodyOf(content: string): string {
  return content.slice(content.indexOf(BORDER) + 1).trim();
}
