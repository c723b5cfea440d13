import { withoutNotation } from '../markdown/notation.ts';
import type { PageText } from './page-text.ts';

/** 一版里可以引的一段：在哪一栏，是哪一条，写的什么。 */
export interface QuotedText {
  readonly part: string;
  readonly anchor: string;
  readonly text: string;
}

/** 一版里可以引的各段：依据、待核实这些记号不要，题目不算。 */
export function quotedTexts({ parts }: Pick<PageText, 'parts'>): readonly QuotedText[] {
  return parts.flatMap(({ name, paragraphs }) =>
    paragraphs.map(({ anchor, text }) => ({ part: name, anchor, text: withoutNotation(text) })),
  );
}
