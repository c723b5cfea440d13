/** 只留下字和数的一段话，和每个字在原话里的位置。 */
export interface BareText {
  readonly key: string;
  /** `key` 里第几个字，在原话里从哪里起。 */
  readonly at: readonly number[];
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * 比原话用的写法：空白、标点、记号（〔据 某某条例〕）不要，全角变半角，大写变小写，零都写成〇。
 * 小数点、百分号、两个数中间的横线是数的一部分，留着。
 */
export function bareText(text: string): BareText {
  let key = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === '〔') index += noteAt(text, index);
    const character = bareCharacter(text, index);
    if (character === '') continue;
    key += character;
    at.push(index);
  }
  return { key, at };
}

const NOTE = /^〔(?:原文如此|待核实|据\s)[^〔〕\n]{0,80}〕/;

/** 从这里起的一个记号（依据、待核实、原文如此）有几个字；不是记号的是 0。 */
function noteAt(text: string, index: number): number {
  return NOTE.exec(text.slice(index, index + 90))?.[0].length ?? 0;
}

function bareCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code === 0x96f6 || code === 0x25cb) return '〇';
  if (code >= 0x4e00 && code <= 0x9fff) return text.charAt(index);
  const character = narrow(code);
  const isJoint = character === '.' || character === '-' || character === '~';
  if (isJoint) return isDigit(text, index - 1) && isDigit(text, index + 1) ? character : '';
  if (character === '%') return isDigit(text, index - 1) ? '%' : '';
  return WORD.test(character) || isSurrogate(code) ? character.toLowerCase() : '';
}

function isDigit(text: string, index: number): boolean {
  return /^\d$/.test(narrow(text.charCodeAt(index)));
}

function narrow(code: number): string {
  if (code === 0x2014 || code === 0x2013) return '-';
  return String.fromCharCode(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
