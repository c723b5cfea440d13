import { isSensitive } from './sensitive-facts.ts';

/** 一句话：从第几个字起，是什么话。 */
export interface Sentence {
  readonly index: number;
  readonly text: string;
  /** 这一句或者前后一句，说到了病残、贫困、信访一类的事。 */
  readonly isTouched: boolean;
}

let latest: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;

/** 把一段文字切成句子：句号、问号、叹号、分号、换行为界；空的不要。几条规则挨着看，只切一遍。 */
export function sentencesIn(text: string): readonly Sentence[] {
  if (latest?.text === text) return latest.sentences;
  const parts = [...text.matchAll(/[^。！？!?；;\n]+/g)].filter(({ 0: part }) =>
    /\p{L}/u.test(part),
  );
  const touched = parts.map(({ 0: part }) => isSensitive(part));
  const sentences = parts.map(({ 0: part, index }, at) => ({
    index,
    text: part,
    isTouched: [at - 1, at, at + 1].some((near) => touched[near] === true),
  }));
  latest = { text, sentences };
  return sentences;
}
