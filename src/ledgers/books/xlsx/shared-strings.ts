import { type Attributes, walkXml } from './xml.ts';

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** `.xlsx` 把 XML 里写不了的字符写成 `_x000D_`，这里换回来。 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** 一段可能带格式的文字：把各小段接起来，注音（rPh）不要。 */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't';
  }

  add(text: string): void {
    if (this.#inText && this.#phonetic === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    this.#inText = false;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return unescapeText(text);
  }
}

/** 读 sharedStrings.xml：格子里写的是序号，文字都在这里。 */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const rich = new RichText();
  walkXml(bytes, {
    open: (name: string, _attributes: Attributes) => rich.open(name),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
