import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { List, Nodes, Parents, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Block } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { type Clause, outline } from '../clauses/outline.ts';
import { addProperties, linkElement, textNode, textOf } from './elements.ts';
import { contentPath } from './page-file.ts';

declare module 'mdast' {
  interface Data {
    /** 这一块是一条条款的开头：锚点和叫法。 */
    clause?: { readonly id: string; readonly label: string };
  }
}

export interface ClauseOptions {
  /** 文件用哪套序数；不分条款的文件返回 `undefined`。参数从 `content/` 写起。 */
  readonly schemeOf: (path: string) => Scheme | undefined;
}

/**
 * 给条款加上锚点：`<p id="2-8" class="clause">`，
 * 写出来的序数变成指向自己的链接，长按就能复制这一条的地址。
 * 「1.」会被 Markdown 当成列表，这里还原成段落，数字照原文。
 */
export const remarkClauses: RemarkPlugin<[ClauseOptions]> =
  ({ schemeOf }) =>
  (tree: Root, file) => {
    const scheme = schemeOf(contentPath(file));
    if (scheme === undefined) return;
    tree.children = tree.children.flatMap((node) => withoutLists(node, file));
    const { clauses } = outline(tree.children.map(blockOf), scheme);
    for (const clause of clauses) {
      const node = tree.children[clause.block];
      if (node !== undefined) anchor(node, clause);
    }
  };

function anchor(node: RootContent, { anchor, label, span }: Clause): void {
  addProperties(node, { id: anchor, className: ['clause'] });
  node.data = { ...node.data, clause: { id: anchor, label } };
  const leading = leadingText(node);
  if (leading === undefined || span[0] === span[1]) return;
  const { text, parent } = leading;
  const [start, end] = span;
  const properties = { className: ['clause-no'], title: `${label}这一条的链接` };
  const pieces = [
    textNode(text.value.slice(0, start)),
    linkElement(`#${anchor}`, properties, text.value.slice(start, end)),
    textNode(text.value.slice(end)),
  ].filter((piece) => piece.type === 'link' || piece.value !== '');
  parent.children.splice(0, 1, ...pieces);
}

function blockOf(node: RootContent): Block {
  if (node.type === 'thematicBreak') return { kind: 'break', text: '' };
  if (node.type !== 'heading' && node.type !== 'paragraph') return { kind: 'other', text: '' };
  const boundary = leadingText(node)?.text.value.length;
  return { kind: node.type, text: textOf(node), boundary };
}

/** 一块最开头的文字节点和它的父节点；以链接、代码、图片开头的没有。 */
function leadingText(node: Nodes): { readonly text: Text; readonly parent: Parents } | undefined {
  if (!('children' in node) || node.type === 'link') return undefined;
  const [first] = node.children;
  if (first?.type === 'text') return { text: first, parent: node };
  return first && leadingText(first);
}

/** 把有序列表拆成段落，每项开头补回原文写的「1.」；别的节点原样返回。 */
function withoutLists(node: RootContent, file: VFile): readonly RootContent[] {
  if (node.type !== 'list' || node.ordered !== true) return [node];
  return node.children.flatMap((item, index) => {
    const [first, ...others] = item.children;
    const marker = textNode(markerOf(node, index, file));
    const rest = others.flatMap((child) => withoutLists(child, file));
    if (first?.type !== 'paragraph') {
      const below = first === undefined ? [] : withoutLists(first, file);
      return [{ type: 'paragraph' as const, children: [marker] }, ...below, ...rest];
    }
    return [{ ...first, children: [marker, ...first.children] }, ...rest];
  });
}

/** 列表项原文的记号，如「3. 」：Markdown 的列表只记第一项的数，后面写错的数要从原文里找。 */
function markerOf(list: List, index: number, file: VFile): string {
  const offset = list.children[index]?.position?.start.offset ?? 0;
  const written = /^\d+[.)]/.exec(String(file.value).slice(offset));
  return `${written?.[0] ?? `${(list.start ?? 1) + index}.`} `;
}
