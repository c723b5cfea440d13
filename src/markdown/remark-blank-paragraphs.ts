import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { isBlankLine } from '../clauses/blocks.ts';
import { textOf } from './elements.ts';

/** 去掉一个字也看不见的段落：从网页上粘来的空行里常夹着零宽空格，不是一段，也不是一款。 */
export const remarkBlankParagraphs: RemarkPlugin<[]> = () => (tree: Root) => {
  tree.children = tree.children.filter(
    (node) =>
      node.type !== 'paragraph' ||
      node.children.some(({ type }) => type !== 'text') ||
      !isBlankLine(textOf(node)),
  );
};
