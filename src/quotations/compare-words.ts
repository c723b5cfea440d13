import { type WordPart, wordParts } from '../differences/word-parts.ts';
import { type NumberChange, numberChanges } from './number-changes.ts';

/** 一段话到另一段，改了哪些词、哪些数。 */
export interface WordsChanged {
  readonly words: readonly WordPart[];
  readonly numbers: readonly NumberChange[];
}

/** 记录上的一段话跟现在的比。 */
export function compareWords(said: string, now: string): WordsChanged {
  return { words: wordParts(said, now), numbers: numberChanges(said, now) };
}
