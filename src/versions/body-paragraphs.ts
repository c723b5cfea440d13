import { inlineText } from '../checks/visible/inline-text.ts';
import { cellsOf, isSeparator } from '../checks/visible/table-cells.ts';
import { type MarkdownBlock, markdownBlocks } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { outline } from '../clauses/outline.ts';
import { cellGap, type Paragraph, paragraph } from './paragraph.ts';

const HEADING = /^[ \t]*#{1,6}[ \t]*/;
const BULLET = /^[ \t]*[-+*][ \t]+/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
/** 行末接着下一行：两边都是汉字、汉字的标点，中间不空。 */
const BREAK = /(?:[ \t]{2,}|\\)?\n[ \t]*/g;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

/** 正文切成一段一段读的人看到的字；分条款的带上锚点和叫法。 */
export function bodyParagraphs(body: string, scheme: Scheme | undefined): readonly Paragraph[] {
  const blocks = markdownBlocks(body);
  const clauses = new Map(
    scheme === undefined
      ? []
      : outline(blocks, scheme).clauses.map((clause) => [clause.block, clause] as const),
  );
  return blocks.flatMap((block, index) => {
    const [first, ...rest] = paragraphsIn(block);
    const clause = clauses.get(index);
    if (first === undefined) return [];
    if (clause === undefined) return [first, ...rest];
    const { anchor, label, span } = clause;
    return [{ ...first, anchor, label, mark: span[1] }, ...rest];
  });
}

function paragraphsIn({ kind, source }: MarkdownBlock): readonly Paragraph[] {
  if (kind === 'break') return [];
  if (kind === 'heading') return [paragraph(shown(source.replace(HEADING, '')), 'heading')];
  if (kind === 'item') return [paragraph(shown(source), 'item')];
  if (kind === 'paragraph') return [paragraph(shown(source))];
  return otherParagraphs(source.split('\n'));
}

/** 表格一行一段，清单一项一段，引用的一行一段。 */
function otherParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const hasTable = lines.some(isSeparator);
  for (const line of lines) {
    if (isSeparator(line) || /^[ \t]*(?:`{3,}|~{3,})/.test(line)) continue;
    if (hasTable && line.includes('|')) {
      const cells = cellsOf(line).map((cell) => shown(cell));
      found.push(paragraph(cells.join(cellGap), 'row'));
    } else if (BULLET.test(line)) {
      found.push(paragraph(shown(line.replace(BULLET, '')), 'item'));
    } else {
      found.push(paragraph(shown(line.replace(QUOTE, ''))));
    }
  }
  return found.filter(({ text }) => text !== '');
}

/** 旧版里不放图，只说方括号里的话：那时候的图现在可能撤下了。 */
const PICTURE = /!\[([^[\]]*)\]\([^()\s]*\)/g;
const sayPicture = (_: string, words: string) => (words === '' ? '' : `（图：${words}）`);

/** 一段 Markdown 里看得见的字。 */
function shown(source: string): string {
  const joined = source.trim().replace(BREAK, (gap, at: number, whole: string) => {
    const [before, after] = [whole[at - 1] ?? '', whole[at + gap.length] ?? ''];
    return WIDE.test(before) && WIDE.test(after) ? '' : ' ';
  });
  return inlineText(joined.replace(PICTURE, sayPicture)).trim();
}
