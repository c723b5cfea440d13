import type { BodyPart } from '../../markdown/remark-body-text.ts';
import { allMatches } from '../words/all-matches.ts';

/** 一条可能的搜索结果：一页，或一页里的一条。 */
export interface Passage {
  /** 带底座的地址；条款的地址带 `#锚点`。 */
  readonly url: string;
  /** 页的编号；没有编号的页（如指南）为空。 */
  readonly code: string | undefined;
  readonly title: string;
  /** 列表里用的短名；没有的为空。 */
  readonly short: string | undefined;
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
  /** 建议那一套给这一页打的分，越大越靠前；没有打过的为 0。 */
  readonly score: number;
}

/** 这一条所在页的地址。 */
export function pageUrl({ url }: Pick<Passage, 'url'>): string {
  return url.split('#', 1)[0] ?? url;
}

const BORDER = '¶';
const MARK = '¦';

/**
 * 全文索引里的一段文字：前头是题目、类、村、叫法，`¶` 后面是正文；
 * 正文里 `¦3¦第三条¦` 说后面的归第三条，`¦¦¦` 说后面的不归哪一条。
 */
export function joinContent(head: readonly string[], body: readonly BodyPart[]): string {
  const words = head.map(unmarked).filter((part) => part !== '');
  return `${words.join(' ')} ${BORDER} ${joinBody(body)}`;
}

/** 只写正文的各段。 */
export function joinBody(body: readonly BodyPart[]): string {
  return body
    .map(({ clause, text }) =>
      [MARK, clause?.id ?? '', MARK, clause?.label ?? '', MARK, unmarked(text)].join(''),
    )
    .join(' ');
}

/** 从全文索引的一段文字里取回正文的各段。 */
export function bodyOf(content: string): readonly BodyPart[] {
  const body = content.slice(content.indexOf(BORDER) + 1);
  return allMatches(body, /¦([^¦]*)¦([^¦]*)¦([^¦]*)/gu).map(([, id, label, text = '']) => ({
    clause: id && label ? { id, label } : undefined,
    text: text.trim(),
  }));
}

/** 一页分成几条可能的结果：整页一条，每个条款各一条。 */
export function passagesIn(page: Passage, body: readonly BodyPart[]): readonly Passage[] {
  const clauses = body.flatMap(({ clause, text }) =>
    clause === undefined
      ? []
      : [
          {
            ...page,
            url: `${page.url}#${clause.id}`,
            clause: clause.label,
            summary: '',
            aliases: [],
            body: text,
          },
        ],
  );
  return [{ ...page, body: body.map(({ text }) => text).join(' ') }, ...clauses];
}

function unmarked(text: string): string {
  return text.replaceAll(BORDER, '').replaceAll(MARK, '').trim();
}
