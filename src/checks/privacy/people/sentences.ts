/** 一句话：从第几个字起，是什么话。 */
export interface Sentence {
  readonly index: number;
  readonly text: string;
}

/** 把一段文字切成句子：句号、问号、叹号、分号、换行为界；空的不要。 */
export function sentencesIn(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^。！？!?；;\n]+/g)].flatMap(({ 0: sentence, index }) =>
    /\p{L}/u.test(sentence) ? [{ index, text: sentence }] : [],
  );
}
