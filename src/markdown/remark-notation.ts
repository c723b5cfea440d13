import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { basisShorts, numberSources } from './cited-basis.ts';
import { inlineElement, linkElement, textNode } from './elements.ts';
import { type CitedSource, type Inline, parseNotation } from './notation.ts';
import { contentPath, frontmatterOf } from './page-file.ts';

/**
 * 把正文里的记号换成元素：
 * `〔原文如此〕` 是 `span.sic`；`〔待核实〕` 是到 `#unverified` 的链接；
 * `〔据 …〕` 是上标里到 `#basis-N` 的链接，N 是它在本页 basis 里的次序。
 * 链接里面的记号原样留着，因为链接里不能再有链接。短名不在 basis 里就报错。
 */
export const remarkNotation: RemarkPlugin<[]> = () => (tree: Root, file) => {
  const shorts = basisShorts(frontmatterOf(file));
  const cite = (sources: readonly CitedSource[]) => citation(sources, shorts, contentPath(file));
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const parts = parseNotation(node.value);
    if (parts.every(({ type }) => type === 'text')) return;
    parent.children.splice(index, 1, ...parts.map((part) => marked(part, cite)));
    return [SKIP, index + parts.length];
  });
};

function marked(
  part: Inline,
  cite: (sources: readonly CitedSource[]) => PhrasingContent,
): PhrasingContent {
  switch (part.type) {
    case 'text':
      return textNode(part.text);
    case 'sic': {
      const words = part.note === undefined ? '原文如此' : `原文如此：${part.note}`;
      return inlineElement('span', { className: ['sic'] }, [textNode(`〔${words}〕`)]);
    }
    case 'unverified':
      return linkElement('#unverified', { className: ['unverified'] }, '待核实');
    case 'cite':
      return cite(part.sources);
  }
}

function citation(
  sources: readonly CitedSource[],
  shorts: readonly string[],
  page: string,
): PhrasingContent {
  const links = numberSources(sources, shorts, page).flatMap(({ number, href, title }, index) => {
    const link = linkElement(href, title === undefined ? {} : { title }, String(number));
    return index === 0 ? [link] : [textNode('、'), link];
  });
  return inlineElement('sup', {}, links);
}
