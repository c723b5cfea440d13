import type { Properties } from 'hast';
import type { Emphasis, Link, Nodes, PhrasingContent, Text } from 'mdast';
// 给 mdast 节点的 data 补上 hName、hProperties 的类型。
import type {} from 'mdast-util-to-hast';
import type { InlineNode } from './render-notation.ts';

/** 行内元素 `<name …>`。mdast 没有通用的行内元素，借强调节点，转成 HTML 时按 `hName` 写。 */
function inlineElement(
  name: string,
  properties: Properties,
  children: readonly PhrasingContent[],
): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: name, hProperties: properties },
    children: [...children],
  };
}

/** 链接 `<a href="url" …>text</a>`。 */
export function linkElement(url: string, properties: Properties, text: string): Link {
  return { type: 'link', url, data: { hProperties: properties }, children: [textNode(text)] };
}

/** 渲染好的小块，换成 Markdown 树里的节点。 */
export function phrasingOf(node: InlineNode): PhrasingContent {
  if (typeof node === 'string') return textNode(node);
  const { class: className, href, ...rest } = node.attributes;
  const properties = { ...(className !== undefined && { className: [className] }), ...rest };
  if (href !== undefined) return linkElement(href, properties, node.children.join(''));
  return inlineElement(node.name, properties, node.children.map(phrasingOf));
}

export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** 给节点的 HTML 元素加属性，原有的留着。 */
export function addProperties(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}

/** 节点的 HTML 元素有没有这个类。 */
export function hasClass(node: Nodes, name: string): boolean {
  const classes = node.data?.hProperties?.className;
  return Array.isArray(classes) && classes.includes(name);
}

/** 节点里的全部文字连起来，不算代码和图片说明。 */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
