/** 找这些词的式子，一处能对上几个的，认排在前面的；一个词也没有的，什么都不认。 */
export function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(words.map((word) => RegExp.escape(word)).join('|') || '(?!)', 'gu');
}
