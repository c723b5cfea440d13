import type { Loss } from '../losses.ts';
import { chosenOf } from './read-inline.ts';
import { elementsIn, type XmlElement, xmlWords } from './xml-tree.ts';

/** 页眉、页脚里有字的，一处一笔；只有页码的不算。 */
export function marginLosses(margins: readonly XmlElement[]): readonly Loss[] {
  return margins.flatMap((margin) => {
    const quoted = shownWords(margin);
    if (quoted.replace(/[\s\d—–-]|第|页|共/gu, '') === '') return [];
    return [{ kind: 'header', place: undefined, words: '', quoted }];
  });
}

/** 看得见的字，一段一段隔开；给新旧软件各写一遍的只算一遍。 */
function shownWords(element: XmlElement): string {
  if (element.name === 't') return xmlWords(element);
  const inside = element.name === 'AlternateContent' ? chosenOf(element) : element;
  const words = elementsIn(inside).map(shownWords).join('');
  return element.name === 'p' ? `${words} ` : words;
}
