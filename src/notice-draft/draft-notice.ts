import type { Nodes } from 'mdast';
import { textOf } from '../markdown/elements.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { arrangeNotice } from './arrange/arrange.ts';
import type { SourceDocument } from './document.ts';
import type { DraftBlock } from './draft.ts';
import { type NoticeFields, noticeFields } from './fields.ts';
import type { Loss } from './losses.ts';
import { writeBody } from './written/write-body.ts';

/** 一份草稿：正文的 Markdown，认出来的字段，没有照搬的各样东西。 */
export interface NoticeDraft {
  readonly body: string;
  readonly fields: NoticeFields;
  readonly losses: readonly Loss[];
  /** 正文该有的各块，好跟网页上的一个字一个字地对。 */
  readonly blocks: readonly DraftBlock[];
  /** 读出来的各块，好说没有照搬的在哪里。 */
  readonly source: SourceDocument;
}

/** 从读出来的一份文件写草稿。加粗在网页上认不出来的，不加粗，字照旧。 */
export function draftNotice(source: SourceDocument): NoticeDraft {
  const arranged = arrangeNotice(source);
  const blocks = arranged.blocks.map((block) => (isBoldRead(block) ? block : withoutBold(block)));
  return {
    body: writeBody(blocks),
    fields: noticeFields(arranged),
    losses: [...source.losses, ...arranged.losses],
    blocks,
    source,
  };
}

/** 写成 Markdown 再读，加粗的正是那几个字。 */
function isBoldRead(block: DraftBlock): boolean {
  if (!('runs' in block) || block.runs.every(({ isBold }) => !isBold)) return true;
  const parsed = parseBody(writeBody([block]), 'md');
  const meant = block.runs.filter(({ isBold }) => isBold).map(({ text }) => text);
  return 'tree' in parsed && strongIn(parsed.tree).join('\n') === meant.join('\n');
}

function strongIn(node: Nodes): readonly string[] {
  if (node.type === 'strong') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(strongIn) : [];
}

function withoutBold(block: DraftBlock): DraftBlock {
  if (!('runs' in block)) return block;
  return { ...block, runs: [{ text: block.runs.map(({ text }) => text).join(''), isBold: false }] };
}
