/**
 * 行内的几个记号先占着位，最后才写：粗体的两头，要看前后是什么字，才晓得别的 Markdown 软件认不认。
 * 这几个是私用区的字，网页里没有。
 */
export const marks = { strong: '\uE010', strongEnd: '\uE011', lineBreak: '\uE012' } as const;

const SPECIAL = /[\\`*_[\]<~]/g;
const ENTITY = /&(?=#?\w+;)/g;

/** 一段文字照写进 Markdown：有别的意思的字前面加反斜杠，读出来还是原样。连着的空白算一个。 */
export function escapeWords(text: string): string {
  return text
    .replace(/[\uE010-\uE012]/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(ENTITY, '\\&');
}

const LINE_START = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+(?=\s*$)|-{2,}|[-:|](?=[-:|\s]*$))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** 一段的开头不能像标题、清单、引用。 */
export function escapeStart(line: string): string {
  return line.replace(LINE_START, '\\$1').replace(NUMBERED, '$1\\$2');
}

/** 地址写进 `(…)`：空格、括号、尖括号换成百分号的写法。 */
export function escapeAddress(address: string): string {
  return address.replace(
    /[\s()<>]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

const STRONG = /\uE010([^\uE010\uE011]*)\uE011/g;
const SPACE = /^\s$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;

/**
 * 占位的记号写出来。粗体照 CommonMark 的规矩：挨着标点、外头又是汉字的，别的软件不认，会把星号照样登出来，
 * 那样的就不加粗；字一个不少。
 */
export function writeMarks(text: string): string {
  return text
    .replace(STRONG, (whole, inner: string, at: number) => {
      const words = inner.trim();
      const before = text.slice(0, at).at(-1) ?? ' ';
      const after = text.slice(at + whole.length).at(0) ?? ' ';
      const opens = isFlanking(words.at(0) ?? ' ', before);
      const closes = isFlanking(words.at(-1) ?? ' ', after);
      return words !== '' && opens && closes ? `**${words}**` : inner;
    })
    .replace(/[\uE010\uE011]/g, '')
    .replaceAll(/ *\uE012 */g, '  \n');
}

/** 星号里头挨着它的字是 `inner`，外头的是 `outer`：认不认得成一对。 */
function isFlanking(inner: string, outer: string): boolean {
  if (SPACE.test(inner)) return false;
  if (!PUNCTUATION.test(inner)) return true;
  return SPACE.test(outer) || PUNCTUATION.test(outer) || /[\uE010-\uE012]/.test(outer);
}
