import { type Attributes, walkXml } from '../../../office-files/xml.ts';
import { isStrike } from './styles.ts';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** `.xlsx` 把 XML 里写不了的字符写成 `_x000D_`，这里换回来。 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

interface TakenText {
  readonly text: string;
  readonly struck: boolean;
}

const NO_TEXT: TakenText = { text: '', struck: false };

/** 一段可能带格式的文字：把各小段接起来，注音（rPh）不要。 */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;
  #isRunStruck = false;
  #struck = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.#phonetic += 1;
    if (name === 'si' || name === 'is' || name === 'r') this.#isRunStruck = false;
    if (isStrike(name, attributes)) this.#isRunStruck = true;
    this.#inText = name === 't';
  }

  add(text: string): void {
    if (!this.#inText || this.#phonetic > 0) return;
    this.#text += text;
    if (this.#isRunStruck && text.trim() !== '') this.#struck = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    this.#inText = false;
  }

  /** 取走这一段文字，和里面有没有字划了删除线。 */
  take(): TakenText {
    if (this.#text === '') return NO_TEXT;
    const taken = { text: unescapeText(this.#text), struck: this.#struck };
    this.#text = '';
    this.#struck = false;
    return taken;
  }
}

/** sharedStrings.xml 里的文字，按序号排；`struck` 是有字划了删除线的序号。 */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly struck: ReadonlySet<number>;
}

/** 读 sharedStrings.xml：格子里写的是序号，文字都在这里。 */
export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  const rich = new RichText();
  walkXml(bytes, {
    open: (name, attributes) => rich.open(name, attributes),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name !== 'si') return;
      const taken = rich.take();
      if (taken.struck) struck.add(texts.length);
      texts.push(taken.text);
    },
  });
  return { texts, struck };
}
