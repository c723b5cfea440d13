import {
  plainRun,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
  type SourceRun,
  textOfRuns,
} from '../document.ts';
import { UnreadableNotice } from '../unreadable-notice.ts';
import { type ListCounter, listCounter } from './lists.ts';
import { marginLosses } from './margins.ts';
import { openWord, type WordFile } from './open-word.ts';
import { chosenOf, InlineReader, PAGE_BREAK } from './read-inline.ts';
import { readWordTable } from './read-table.ts';
import { over, readParagraphLook, readStyles, type WordStyles } from './styles.ts';
import { WordTally } from './word-tally.ts';
import { elementAt, elementsIn, isOn, type XmlElement, xmlWords } from './xml-tree.ts';

const TITLE_STYLE = /^(?:(?:sub)?title|副?标题)$/i;
const HEADING_STYLE = /^(?:heading|标题) ?(\d)$/i;
/** 做坏的文件能有几百万段；公文没有这么长。 */
const MOST_BLOCKS = 20_000;

/**
 * 读一份 .docx：自动编的号变成写出来的字，修订照改好以后的样子，没有照搬的都记下来。
 * 读不了的抛 `UnreadableNotice`；有一个字说不清到哪里去了的，也不给。
 */
export function readWord(packed: Uint8Array): SourceDocument {
  const file = openWord(packed);
  const reader = new BodyReader(file);
  const blocks = [...reader.blocks(documentOf(file.body)), ...reader.notes()];
  if (!reader.tally.accountsFor(file.bytes)) {
    throw new UnreadableNotice(
      '这个 .docx 里有的字，我说不清写在哪里，怕丢了，什么也没有写',
      '在 WPS 或 Word 里全选、复制，粘到一份新的空白文档里，另存为 .docx 再来。',
    );
  }
  if (blocks.length === 0) {
    throw new UnreadableNotice(
      '这份 .docx 里没有字',
      '是扫描件、整页都是图的，找原来的 Word 文件，或者照着打一份。',
    );
  }
  return { blocks, losses: [...reader.tally.losses, ...marginLosses(file.margins)] };
}

/** 有正文的文件；做坏的软件会写两个正文，都要。 */
function documentOf(tree: XmlElement): XmlElement {
  const document = elementAt(tree, 'document');
  if (document !== undefined && elementAt(document, 'body') !== undefined) return document;
  throw new UnreadableNotice('这个 .docx 里没有正文', '用 WPS 或 Word 打开，另存一份再来。');
}

/** 一块一块地读正文；编号、域、脚注都是接着往下数的，所以一份文件用一个。 */
class BodyReader {
  readonly tally = new WordTally();
  readonly #file: WordFile;
  readonly #styles: WordStyles;
  readonly #lists: ListCounter;
  readonly #inline: InlineReader;
  readonly #notes: string[] = [];
  /** 文本框里的块，等这一段完了放在后面。 */
  #asides: Aside[] = [];
  /** 段落标记删掉了的一段，跟后面一段是一段。 */
  #carried: readonly SourceRun[] = [];
  #isAfterGap = false;
  #count = 0;

  constructor(file: WordFile) {
    this.#file = file;
    this.#styles = readStyles(file.styles);
    this.#lists = listCounter(file.numbering);
    this.#inline = new InlineReader({
      styles: this.#styles,
      tally: this.tally,
      note: (kind, id) => this.#note(kind, id),
      aside: (content) => this.#asides.push({ content, place: this.tally.place + 1 }),
    });
  }

  *blocks(parent: XmlElement): Iterable<SourceBlock> {
    for (const element of elementsIn(parent)) {
      this.#count += 1;
      if (this.#count > MOST_BLOCKS) {
        throw new UnreadableNotice('这份文件太长了，不像一份公文', '分成几份，一份一份来。');
      }
      yield* this.#block(element);
      yield* this.#asideBlocks();
    }
  }

  *#block(element: XmlElement): Iterable<SourceBlock> {
    const { tally } = this;
    switch (element.name) {
      case 'p':
        yield* this.#paragraphs(element);
        return;
      case 'tbl': {
        const context = { tally, textOf: (cell: XmlElement) => this.#cellText(cell) };
        const table = readWordTable(element, context);
        if (table !== undefined) {
          yield table;
          tally.place += 1;
        }
        return;
      }
      case 'sdt':
        if (isContents(element)) tally.loseBetween('contents', xmlWords(element));
        else if (isOn(elementAt(element, 'sdtPr', 'showingPlcHdr')) === true)
          tally.loseBetween('placeholder', xmlWords(element));
        else yield* this.blocks(elementAt(element, 'sdtContent') ?? element);
        return;
      case 'del':
      case 'moveFrom':
        tally.loseBetween('deleted', xmlWords(element));
        return;
      case 'altChunk':
      case 'subDoc':
        tally.loseBetween('outside');
        return;
      case 'AlternateContent':
        yield* this.blocks(chosenOf(element));
        return;
      case 'oMathPara':
        tally.loseBetween('equation', xmlWords(element));
        return;
      case 'sectPr':
      case 'sdtPr':
      case 'tblPr':
        return;
      default:
        yield* this.blocks(element);
    }
  }

  *#asideBlocks(): Iterable<SourceBlock> {
    const asides = this.#asides;
    this.#asides = [];
    for (const { content, place } of asides) {
      const blocks = [...this.blocks(content)];
      if (blocks.length > 0) this.tally.lose('text-box', '', place);
      yield* blocks;
    }
  }

  *#paragraphs(element: XmlElement): Iterable<SourceParagraph> {
    const before = this.tally.losses.length;
    const { runs, look, styleName, size, hasBullet, isJoined } = this.#read(element);
    if (isJoined) {
      this.#carried = runs;
      return;
    }
    if (textOfRuns(runs).trim() === '') this.tally.betweenSince(before);
    const isNewPage = isOn(elementAt(element, 'pPr', 'pageBreakBefore')) === true;
    for (const [index, part] of pagesOf(runs).entries()) {
      if (textOfRuns(part).trim() === '') {
        this.#isAfterGap = true;
        continue;
      }
      yield {
        kind: 'paragraph',
        runs: part,
        align: alignOf(look.align),
        size,
        titleStyle: titleStyleOf(styleName),
        isAfterGap: this.#isAfterGap || isNewPage || index > 0,
        hasBullet,
      };
      this.#isAfterGap = false;
      this.tally.place += 1;
    }
    if (elementAt(element, 'pPr', 'sectPr') !== undefined) this.#isAfterGap = true;
  }

  #read(element: XmlElement) {
    const properties = elementAt(element, 'pPr');
    const styleId = elementAt(properties, 'pStyle')?.attribute('val');
    const style = this.#styles.paragraph(styleId);
    const look = over(style.paragraph, readParagraphLook(properties));
    const own = this.#inline.runsOf(element, style.run);
    const isDeleted = elementAt(properties, 'rPr', 'del') !== undefined;
    const runs = [...this.#carried, ...own];
    this.#carried = [];
    const isJoined = isDeleted;
    // 整段都删掉了的，不占号。
    const number = isJoined
      ? undefined
      : this.#lists.next(look, styleId ?? this.#styles.defaultParagraph);
    if (number?.kind === 'number' && number.text !== '')
      this.tally.lose(number.isOdd ? 'number-form' : 'number');
    const [first] = runs;
    const label: SourceRun[] =
      number?.kind === 'number' && number.text !== ''
        ? [{ ...(first ?? plainRun('')), text: number.text }]
        : [];
    return {
      runs: [...label, ...runs],
      look,
      styleName: style.name,
      size: sizeOf(element) ?? style.run.size,
      hasBullet: number?.kind === 'bullet' && textOfRuns(runs).trim() !== '',
      isJoined,
    };
  }

  /** 表里一格的字，一段一行。 */
  #cellText(cell: XmlElement): string {
    const lines: string[] = [];
    for (const element of elementsIn(cell)) {
      if (element.name === 'tbl') {
        this.tally.lose('nested-table');
        const cells = [...innerCells(element)];
        lines.push(...cells.map((inner) => this.#cellText(inner)));
      } else if (element.name === 'p') {
        const { runs, isJoined } = this.#read(element);
        if (isJoined) this.#carried = runs;
        else lines.push(textOfRuns(runs));
      } else if (element.name === 'del' || element.name === 'moveFrom') {
        this.tally.lose('deleted', xmlWords(element));
      } else if (element.name !== 'tcPr' && element.name !== 'sdtPr') {
        lines.push(this.#cellText(element));
      }
    }
    const asides = this.#asides;
    this.#asides = [];
    for (const { content } of asides) {
      this.tally.lose('text-box');
      lines.push(this.#cellText(content));
    }
    return lines.filter((line) => line.trim() !== '').join('\n');
  }

  #note(kind: 'footnote' | 'endnote', id: string): number {
    const tree = kind === 'footnote' ? this.#file.footnotes : this.#file.endnotes;
    const list = elementAt(tree, `${kind}s`);
    const note = elementsIn(list).find(
      (element) => element.name === kind && element.attribute('id') === id,
    );
    this.tally.lose('footnote');
    const number = this.#notes.push('');
    const text = note && this.tally.paused(() => this.#cellText(note));
    this.#notes[number - 1] = (text ?? '').replace(/\s*\n\s*/g, ' ').trim();
    return number;
  }

  /** 脚注、尾注的话，放在最后。 */
  notes(): readonly SourceParagraph[] {
    return this.#notes.map((text, index) => ({
      kind: 'paragraph',
      runs: [plainRun(`[${index + 1}] ${text}`)],
      align: 'start',
      size: undefined,
      titleStyle: undefined,
      isAfterGap: index === 0,
      hasBullet: false,
    }));
  }
}

/** 文本框里的一块，和它所在的那一段是第几块。 */
interface Aside {
  readonly content: XmlElement;
  readonly place: number;
}

function isContents(element: XmlElement): boolean {
  const gallery = elementAt(element, 'sdtPr', 'docPartObj', 'docPartGallery');
  return gallery?.attribute('val') === 'Table of Contents';
}

/** 从翻页的地方断开。 */
function pagesOf(runs: readonly SourceRun[]): readonly (readonly SourceRun[])[] {
  const pages: SourceRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(PAGE_BREAK).entries()) {
      if (index > 0) pages.push([]);
      if (text !== '') pages.at(-1)?.push({ ...run, text });
    }
  }
  return pages;
}

function titleStyleOf(name: string): number | undefined {
  if (TITLE_STYLE.test(name)) return 0;
  const [, level] = HEADING_STYLE.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}

function alignOf(written: string | undefined): SourceParagraph['align'] {
  if (written === 'center') return 'center';
  return written === 'right' || written === 'end' ? 'end' : 'start';
}

/** 一段里的字有多大：头一处写明的。 */
function sizeOf(paragraph: XmlElement): number | undefined {
  for (const run of elementsIn(paragraph)) {
    const size = elementAt(run, 'rPr', 'sz')?.attribute('val');
    if (run.name === 'r' && size !== undefined) return Number(size);
  }
  return undefined;
}

function* innerCells(table: XmlElement): Iterable<XmlElement> {
  for (const element of elementsIn(table)) {
    if (element.name === 'tc') yield element;
    else if (element.name !== 'tblPr') yield* innerCells(element);
  }
}
