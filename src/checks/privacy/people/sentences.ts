import type { NormalText } from '../../../source/text/views.ts';
import { isSensitive } from './sensitive-facts.ts';

/** 一句话：从第几个字起，是什么话。 */
export interface TouchedSentence {
  readonly index: number;
  readonly text: string;
  /** 这一句或者前后一句，说到了病残、贫困、信访一类的事。 */
  readonly isTouched: boolean;
}

const known = new WeakMap<NormalText, readonly TouchedSentence[]>();

/** 把一段文字切成句子：句号、问号、叹号、分号、换行为界；空的不要。几条规则看同一份文字，只切一遍。 */
export function sentencesIn(view: NormalText): readonly TouchedSentence[] {
  const made = known.get(view);
  if (made !== undefined) return made;
  const { text } = view;
  const parts = [...text.matchAll(/[^。！？!?；;\n]+/g)].filter(({ 0: part }) =>
    /\p{L}/u.test(part),
  );
  const touched = parts.map(({ 0: part }) => isSensitive(part));
  const sentences = parts.map(({ 0: part, index }, at) => ({
    index,
    text: part,
    isTouched: [at - 1, at, at + 1].some((near) => touched[near] === true),
  }));
  known.set(view, sentences);
  return sentences;
}
