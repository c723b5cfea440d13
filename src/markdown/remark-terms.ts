import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, phrasingOf } from './elements.ts';
import { contentPath, frontmatterOf } from './page-file.ts';
import { termNode } from './render-notation.ts';
import { type LinkedTerm, linkTerms, termsIn } from './terms.ts';

export interface TermOptions {
  readonly base: string;
  readonly terms: readonly LinkedTerm[];
  /** 哪些文件要给词加链接；参数从 `content/` 写起。 */
  readonly appliesTo: (path: string) => boolean;
}

/**
 * 给正文里第一次出现的官样词加链接，去词表看解释。标题、链接、〔原文如此〕里的不加；
 * 这一页 front matter 里出现过的也不加，那里由组件加。
 */
export const remarkTerms: RemarkPlugin<[TermOptions]> =
  ({ base, terms, appliesTo }) =>
  (tree: Root, file) => {
    if (!appliesTo(contentPath(file))) return;
    const seen = termsIn(frontmatterOf(file), terms);
    visit(tree, (node, index, parent) => {
      if (isOffLimits(node)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return;
      const parts = linkTerms(node.value, terms, seen);
      if (parts.every(({ type }) => type === 'text')) return;
      const nodes = parts.map((part) => phrasingOf(termNode(part, base)));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };

function isOffLimits(node: Nodes): boolean {
  return node.type === 'heading' || node.type === 'link' || hasClass(node, 'sic');
}
