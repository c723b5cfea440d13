import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { attribute } from './render.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** HTML 里读的人看得见的字，连清单前面数出来的序数；`without` 认出来的元素不算。 */
export function textShown(html: string, without: (element: Element) => boolean): string {
  const walk = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (defaultTreeAdapter.isElementNode(node)) {
      if (without(node)) return '';
      if (node.tagName === 'ol') return listText(node);
    }
    return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
  };
  const listText = (list: Element): string => {
    const first = Number(attribute(list, 'start') ?? 1);
    const items = list.childNodes.filter(defaultTreeAdapter.isElementNode);
    return items.map((item, index) => `${first + index}.${walk(item)}`).join('');
  };
  return walk(parseFragment(html));
}
