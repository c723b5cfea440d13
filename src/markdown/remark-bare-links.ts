import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { linkElement, textNode } from './elements.ts';

/** 直接写出来的网址，到不是网址的字为止：后面的中文、句末的标点不算。 */
const ADDRESS = /https?:\/\/[\w./?=&%#:~+@-]*[\w/=&%#~+-]/gi;

/** 直接写出来的网址点得开，只链到网址完，不把后面的话吞进去。 */
export const remarkBareLinks: RemarkPlugin<[]> = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: url, index: at } of node.value.matchAll(ADDRESS)) {
      if (at > from) parts.push(textNode(node.value.slice(from, at)));
      parts.push(linkElement(url, {}, url));
      from = at + url.length;
    }
    if (from === 0) return;
    if (from < node.value.length) parts.push(textNode(node.value.slice(from)));
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};
