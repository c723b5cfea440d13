/** XML、日历里不许有的字：控制字符（换行、跳格除外）和不是字的码位。 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: 找的就是控制字符。
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

/** 去掉写不进 XML 和日历的字，拆散的半个字换成「�」。 */
export function writableText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}
