import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** 网页里的一个元素。 */
export type Element = Tree.Element;

/** 一个元素的一项属性；没有写的是 `undefined`。 */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** 写上一项属性，原来有的换掉；`undefined` 是去掉。 */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((attribute) => attribute.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

/** 元素有没有这个类。 */
export function isOfClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** 一个节点里面的全部元素，照文字的先后。 */
export function* elementsWithin(node: Tree.Node): Iterable<Element> {
  for (const child of childrenOf(node)) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsWithin(child);
  }
}

/** 从它的上一级里拿掉。 */
export function removeElement(element: Element): void {
  replaceElement(element, []);
}

/** 拿几个节点顶替它。 */
export function replaceElement(element: Element, nodes: readonly Tree.ChildNode[]): void {
  const { parentNode } = element;
  if (parentNode === null) return;
  parentNode.childNodes = parentNode.childNodes.flatMap((child) =>
    child === element ? [...nodes] : [child],
  );
  for (const node of nodes) node.parentNode = parentNode;
  element.parentNode = null;
}

/** 里面的字，标签去掉。 */
export function textIn(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textIn).join('');
}

function childrenOf(node: Tree.Node): readonly Tree.ChildNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}
