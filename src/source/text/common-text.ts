/** 平常的字：半角的字母、数字、标点，汉字，常用的中文标点。 */
const UNCOMMON = /[^\n -~·—‘’“”、。〈-】〔〕\u4e00-\u9fff！（），：；？]/;

/**
 * 一段文字里是不是只有平常的字：看得见，不是别种文字的数字，也不会化成另一个字。
 * 一千页里多半是这样的，不必再一样样地找那些不平常的。
 */
export function isCommonText(text: string): boolean {
  return !UNCOMMON.test(text);
}
