import type { RehypePlugin } from '@astrojs/markdown-remark';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isLongPart } from './long-part.ts';
import { contentPath } from './page-file.ts';

export interface PartOptions {
  /** 哪些文件的正文要收、要能回顶上。 */
  readonly appliesTo: (path: string) => boolean;
}

/** 只给人查对的一节：收成一行，点开看。 */
const EVIDENCE = '说法不一样，听哪个';

/**
 * 正文照二级标题分成一节一节：只给人查对的一节收进 `details`，标题就是那一行；
 * 比手机一屏还长的一节，末了添一个「回顶上」。不用脚本。
 */
export const rehypeParts: RehypePlugin<[PartOptions]> =
  ({ appliesTo }) =>
  (tree: Root, file) => {
    if (!appliesTo(contentPath(file))) return;
    tree.children = partsOf(tree.children).flatMap(([heading, ...rest]) => {
      if (heading === undefined) return rest;
      const isEvidence = isHeading(heading) && textOf(heading).trim() === EVIDENCE;
      const isLong = isLongPart([heading, ...rest].map(textOf));
      const ended = isLong ? [...rest, toTop()] : rest;
      return isEvidence ? [folded(heading, ended)] : [heading, ...ended];
    });
  };

/** 从每个二级标题起切一刀；头一节可以没有标题。 */
function partsOf(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes) {
    if (isHeading(node)) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function folded(heading: Element, rest: readonly RootContent[]): Element {
  const content = rest.filter((node) => node.type !== 'doctype' && node.type !== 'mdxjsEsm');
  return element('details', 'fold', [element('summary', undefined, [heading]), ...content]);
}

function toTop(): Element {
  const link = element('a', undefined, [{ type: 'text', value: '回顶上' }], { href: '#main' });
  return element('p', 'to-top', [link]);
}

function element(
  tagName: string,
  className: string | undefined,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties: className === undefined ? properties : { ...properties, className: [className] },
    children,
  };
}
