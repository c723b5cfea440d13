import { compareParagraphs, type ParagraphChange } from '../differences/compare-paragraphs.ts';
import type { PageSection, Paragraph } from './paragraph.ts';

/** 比两版时的一段：带着它在哪一栏。 */
export interface PlacedParagraph extends Paragraph {
  readonly part: string;
}

export type Change = ParagraphChange<PlacedParagraph>;

/** 一版的题目和各栏。 */
export interface Words {
  readonly title: string;
  readonly parts: readonly PageSection[];
}

/** 一版到另一版改了什么，没变的也在。 */
export function changesBetween(old: Words, now: Words): readonly Change[] {
  return compareParagraphs(placed(old), placed(now));
}

function placed({ title, parts }: Words): readonly PlacedParagraph[] {
  const heading: PlacedParagraph = {
    ...{ part: '题目', form: 'text', text: title, mark: 0, anchor: '', label: '' },
  };
  return [
    heading,
    ...parts.flatMap(({ name, paragraphs }) => paragraphs.map((one) => ({ ...one, part: name }))),
  ];
}
