import { z } from 'astro/zod';
import { type MarkdownBlock, markdownBlocks } from '../../clauses/blocks.ts';
import type { Scheme } from '../../clauses/numbering.ts';
import { outline } from '../../clauses/outline.ts';
import { parseNotation } from '../../markdown/notation.ts';
import { plainMarkdown } from '../../markdown/plain-text.ts';
import { address, type RecordAddress, words } from './record-fields.ts';

/** 可以单独引用的一条。 */
export const clauseRecord = z
  .strictObject({
    anchor: words.describe('锚点，只有数字：改了字也不变。'),
    label: words.describe('怎么称呼，如「二、（八）」「第三条第二款」。'),
    url: address.describe('这一条的网址。'),
    text: z.string().describe('这一条的话，一字不改；条号不在里头，原件的错处照录。'),
  })
  .meta({ id: 'clause', title: '可以单独引用的一条' });
export type ClauseRecord = z.output<typeof clauseRecord>;

/** 正文的各条，照先后；没有条号的段落不在里头。 */
export function clauseRecords(
  code: number,
  body: string,
  scheme: Scheme,
  addressOf: RecordAddress,
): ClauseRecord[] {
  const blocks = markdownBlocks(body);
  return outline(blocks, scheme).clauses.map(({ block, anchor, label, span: [, end] }) => ({
    anchor,
    label,
    url: addressOf(`/${code}/#${anchor}`),
    text: wordsOf(blocks[block], end),
  }));
}

/** 条号后面的字，照网页上的：〔原文如此〕留着。 */
function wordsOf(block: MarkdownBlock | undefined, end: number): string {
  const text = block?.text.slice(end).replace(/\s*\n\s*/gu, '') ?? '';
  return parseNotation(text)
    .map((part) => {
      if (part.type === 'text') return plainMarkdown(part.text, []);
      if (part.type !== 'sic') return '';
      return part.note === undefined ? '〔原文如此〕' : `〔原文如此：${part.note}〕`;
    })
    .join('')
    .trim();
}
