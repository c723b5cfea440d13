import { BrokenFile } from '../../office-files/broken-file.ts';
import { walkXml } from '../../office-files/xml.ts';

/** XML 的一个元素；名字不带前缀。 */
export interface XmlElement {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** 正常的公文套不到这么多层；再深的多半是做坏的，一层层读下去会把程序撑破。 */
const DEEPEST = 400;
const ATTRIBUTES = [
  ...['val', 'id', 'type', 'styleId', 'default', 'numId', 'abstractNumId', 'ilvl', 'instr'],
  ...['fldCharType', 'char', 'font', 'eastAsia', 'ascii', 'hAnsi', 'string'],
] as const;

/** 把一份 XML 读成一棵树，只留读公文用得着的属性。写坏了、套得太深的抛 `BrokenFile`。 */
export function readXmlTree(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attribute: () => undefined, children: [] };
  const path: Open[] = [root];
  walkXml(bytes, {
    open: (name, attributes) => {
      if (path.length > DEEPEST) throw new BrokenFile('套得太深');
      const kept = new Map<string, string>();
      for (const wanted of ATTRIBUTES) {
        const value = attributes(wanted);
        if (value !== undefined) kept.set(wanted, value);
      }
      const element: Open = { name, attribute: (wanted) => kept.get(wanted), children: [] };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    close: () => path.pop(),
    text: (text) => path.at(-1)?.children.push(text),
  });
  return root;
}

/** 元素里的元素，不算字。 */
export function elementsIn(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** 顺着名字一层层往下找头一个；没有的是 `undefined`。 */
export function elementAt(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => elementsIn(found).find((child) => child.name === name),
    element,
  );
}

/** 元素里有没有叫这个名字的，不管在第几层。 */
export function hasInside(element: XmlElement, name: string): boolean {
  return elementsIn(element).some((child) => child.name === name || hasInside(child, name));
}

/** 元素里的字：只要 `t` 里的，别的是程序用的。 */
export function xmlWords(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 't' ? child : '';
      return xmlWords(child);
    })
    .join('');
}

/** 开着还是关着：`<w:b/>` 开着，`<w:b w:val="0"/>` 关着，没有写的是 `undefined`。 */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '');
}
