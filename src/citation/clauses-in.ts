import { type MarkdownBlock, markdownBlocks } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { outline } from '../clauses/outline.ts';
import { plainMarkdown } from '../markdown/plain-text.ts';
import type { CitableClause } from './citable.ts';
import { shortLabel } from './clause-range.ts';
import { titleCited } from './titled.ts';

const OPENING = 24;

/** 一份文件、一份村规的正文里，可以单独引用的各条，照先后。`title` 是整页的题目。 */
export function clausesIn(body: string, scheme: Scheme, title: string): readonly CitableClause[] {
  const blocks = markdownBlocks(body);
  const { clauses } = outline(blocks, scheme);
  const numbered = new Set(clauses.map(({ block }) => block));
  const headings = headingsAbove(blocks, numbered);
  return clauses.map(({ block, anchor, label, position, span: [, end] }) => ({
    anchor,
    label: shortLabel(label),
    title: position.attachment > 0 ? title : titleCited(title, headings[block]),
    opening: openingOf(blocks[block]?.text.slice(end) ?? ''),
  }));
}

/** 每一块上面最近的、自己不是条款的标题。 */
function headingsAbove(
  blocks: readonly MarkdownBlock[],
  numbered: ReadonlySet<number>,
): readonly (string | undefined)[] {
  let near: string | undefined;
  return blocks.map(({ kind, text }, index) => {
    if (kind === 'heading' && !numbered.has(index)) near = text;
    return near;
  });
}

function openingOf(text: string): string {
  const words = Array.from(plainMarkdown(text.replace(/\s+/gu, ' ').trim(), []));
  return words.length > OPENING ? `${words.slice(0, OPENING).join('')}…` : words.join('');
}
