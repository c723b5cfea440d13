import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { basisIn, numberSources } from './cited-basis.ts';
import { phrasingOf } from './elements.ts';
import { contentPath, frontmatterOf } from './page-file.ts';
import { renderNotation } from './render-notation.ts';

/**
 * 把正文里的记号换成元素，见 `renderNotation`。
 * 链接里面的记号原样留着，因为链接里不能再有链接。短名不在 basis 里就报错。
 */
export const remarkNotation: RemarkPlugin<[]> = () => (tree: Root, file) => {
  const basis = basisIn(frontmatterOf(file));
  const shorts = basis.map(({ short }) => short);
  const page = contentPath(file);
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const nodes = renderNotation(node.value, {
      basis,
      numberedSources: (sources) => numberSources(sources, shorts, page),
    });
    if (nodes.every((part) => typeof part === 'string')) return;
    parent.children.splice(index, 1, ...nodes.map(phrasingOf));
    return [SKIP, index + nodes.length];
  });
};
