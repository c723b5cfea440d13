import type { Words } from '../../versions/changes-between.ts';
import { cellGap, type PageSection, type Paragraph } from '../../versions/paragraph.ts';

/** 一版旧网页上的字：题目，一栏一栏，一段一段，和写它的时候一样。 */
export function wordsOn(page: Document): Words {
  const parts = Array.from(page.querySelectorAll('[data-part]'), (section): PageSection => {
    const heading = section.querySelector('h2');
    const units = Array.from(section.querySelectorAll<HTMLElement>('p, li, h3, tr'));
    return { name: textOf(heading), paragraphs: units.map(paragraphOf) };
  });
  return { title: textOf(page.querySelector('h1')), parts };
}

function paragraphOf(element: HTMLElement): Paragraph {
  const { label = '', mark = '0' } = element.dataset;
  return {
    form: formOf(element.tagName),
    text: element.tagName === 'TR' ? rowOf(element) : textOf(element),
    mark: Number(mark),
    anchor: element.id,
    label,
  };
}

function rowOf(row: HTMLElement): string {
  return Array.from(row.querySelectorAll('th, td'), textOf).join(cellGap);
}

function formOf(tag: string): Paragraph['form'] {
  if (tag === 'TR') return 'row';
  if (tag === 'LI') return 'item';
  return tag === 'H3' ? 'heading' : 'text';
}

function textOf(element: Element | null): string {
  return element?.textContent ?? '';
}
