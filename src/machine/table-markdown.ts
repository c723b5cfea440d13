import { attributeOf, type Element } from '../html/tree.ts';
import { marks, writeMarks } from './escape-markdown.ts';
import { isElement, isUnsaid } from './html-tree.ts';
import { type AddressOf, inlineMarkdown } from './inline-markdown.ts';

/** 一张表：表名加粗自成一段，下面是 GFM 的表；页上加粗的那一行（现行的），头一格加粗。 */
export function tableMarkdown(table: Element, addressOf: AddressOf): readonly string[] {
  const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption');
  const [head, ...rows] = rowsIn(table).map((row) => cellsMarkdown(row, addressOf));
  const name = caption && inlineMarkdown(caption.childNodes, addressOf).trim();
  const said = name ? [writeMarks(`${marks.strong}${name}${marks.strongEnd}`)] : [];
  if (head === undefined) return said;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [...said, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

function rowsIn(element: Element): readonly Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
}

function cellsMarkdown(row: Element, addressOf: AddressOf): readonly string[] {
  const isCurrent = attributeOf(row, 'aria-current') === 'true';
  const cells = row.childNodes.filter(isElement).filter((cell) => !isUnsaid(cell));
  return cells.map((cell, at) => {
    const words = inlineMarkdown(cell.childNodes, addressOf)
      .replaceAll(marks.lineBreak, ' ')
      .replaceAll('|', '\\|')
      .trim();
    return writeMarks(isCurrent && at === 0 ? `${marks.strong}${words}${marks.strongEnd}` : words);
  });
}
