import { splitPage, type TextPart } from '../source/syntax/front-matter.ts';
import { yamlEdits } from './edit-yaml.ts';
import type { Fields } from './same-value.ts';
import { applyToRaw, lineEdits, withPlainLineEnds } from './text-edit.ts';

/** 一页的两段，换行都统一成 `\n`。 */
interface PageText {
  readonly front: TextPart;
  readonly body: TextPart;
}

/** 一页切成字段和正文；开头、收尾的 `---` 不对的是 `undefined`，只好照原文改。 */
export function pageTextOf(raw: string): PageText | undefined {
  const { front, body, faults } = splitPage(withPlainLineEnds(raw).replace(/^\uFEFF/, ''));
  return front === undefined || faults.length > 0 ? undefined : { front, body };
}

/** 表单交来的一页：全部字段，和正文。 */
export interface PageDraft {
  readonly fields: Fields;
  readonly body: string;
}

/**
 * 把一页原样的文字改成表单里的样子：没有改到的行一个字节也不动，BOM、换行照旧。
 * 改不成的抛 `NotEditable`。
 */
export function draftedPage(raw: string, { fields, body }: PageDraft): string {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const page = pageTextOf(raw);
  if (page === undefined) return raw;
  const inFront = yamlEdits(`${page.front.text}\n`, fields).map(({ from, to, text }) => ({
    from: from + page.front.offset,
    to: to + page.front.offset,
    text,
  }));
  const inBody = lineEdits(page.body.text, withPlainLineEnds(body), page.body.offset);
  return raw.slice(0, mark) + applyToRaw(raw.slice(mark), [...inFront, ...inBody]);
}
