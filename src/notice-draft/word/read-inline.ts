import type { SourceRun } from '../document.ts';
import type { LossKind } from '../losses.ts';
import { FieldStack } from './fields.ts';
import { over, type RunLook, readRunLook, type WordStyles } from './styles.ts';
import { raisedText, symbolText } from './symbols.ts';
import type { WordTally } from './word-tally.ts';
import { elementAt, elementsIn, hasInside, isOn, type XmlElement, xmlWords } from './xml-tree.ts';

/** 翻页的地方；一段从这里断成两段。 */
export const PAGE_BREAK = '\f';

const INVISIBLE =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffc]--[\n\t\ufe00-\ufe0f]]/gv;
const APART = /黑体|楷体|标宋|simhei|kaiti|stkaiti/i;
const OWN_FONT = /\p{Co}/gu;

/** 一段里的字怎么读，要知道的。 */
export interface InlineContext {
  readonly styles: WordStyles;
  readonly tally: WordTally;
  /** 读脚注、尾注的字，返回它的号。 */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => number;
  /** 文本框里的一块，放到这一段后面。 */
  readonly aside: (content: XmlElement) => void;
}

/** 读一段里的字。域能跨段，所以一份文件用一个。 */
export class InlineReader {
  readonly #fields = new FieldStack();
  readonly #context: InlineContext;
  #runs: SourceRun[] = [];

  constructor(context: InlineContext) {
    this.#context = context;
  }

  /** 一段里的字，挨着的样子一样的并在一起；`look` 是这一段的样式里字的样子。 */
  runsOf(paragraph: XmlElement, look: RunLook): readonly SourceRun[] {
    const before = this.#runs;
    this.#runs = [];
    this.#children(paragraph, look);
    const runs = this.#runs;
    this.#runs = before;
    return runs;
  }

  #children(parent: XmlElement, look: RunLook): void {
    for (const child of elementsIn(parent)) this.#inline(child, look);
  }

  #inline(element: XmlElement, look: RunLook): void {
    const { tally } = this.#context;
    switch (element.name) {
      case 'pPr':
      case 'rPr':
      case 'sdtPr':
        return;
      case 'r':
        this.#run(element, look);
        return;
      case 'del':
      case 'moveFrom':
        tally.lose('deleted', xmlWords(element));
        return;
      case 'ins':
        if (xmlWords(element) !== '') tally.lose('inserted');
        this.#children(element, look);
        return;
      case 'hyperlink':
        if (element.attribute('id') !== undefined) tally.lose('link');
        this.#children(element, look);
        return;
      case 'fldSimple':
        this.#fields.begin();
        this.#fields.code(element.attribute('instr') ?? '');
        this.#separateField();
        this.#children(element, look);
        this.#fields.end();
        return;
      case 'sdt':
        if (isOn(elementAt(element, 'sdtPr', 'showingPlcHdr')) === true)
          tally.lose('placeholder', xmlWords(element));
        else this.#children(element, look);
        return;
      case 'oMath':
      case 'oMathPara':
        tally.lose('equation', xmlWords(element));
        return;
      case 'AlternateContent':
        this.#children(chosenOf(element), look);
        return;
      default:
        this.#part(element, look);
    }
  }

  #run(run: XmlElement, above: RunLook): void {
    const { styles, tally } = this.#context;
    const properties = elementAt(run, 'rPr');
    const style = styles.character(elementAt(properties, 'rStyle')?.attribute('val'));
    const look = over(over(above, style.run), readRunLook(properties));
    if (look.isHidden === true) {
      if (xmlWords(run) !== '') tally.lose('hidden', xmlWords(run));
      return;
    }
    this.#children(run, look);
  }

  /** 一个 `r` 里面的一样东西。 */
  #part(element: XmlElement, look: RunLook): void {
    const { tally, note } = this.#context;
    const written = (name: string) => element.attribute(name) ?? '';
    switch (element.name) {
      case 't':
        this.#words(element, look);
        return;
      case 'tab':
      case 'ptab':
        this.#add('\t', look);
        return;
      case 'br':
      case 'cr':
        this.#add(['page', 'column'].includes(written('type')) ? PAGE_BREAK : '\n', look);
        return;
      case 'noBreakHyphen':
        this.#add('-', look);
        return;
      case 'sym':
      case 'symEx':
        this.#symbol(String.fromCodePoint(pointOf(written('char'))), written('font'), look);
        return;
      case 'fldChar':
        this.#fieldSign(element, look);
        return;
      case 'instrText':
        this.#fields.code(element.children.filter((child) => typeof child === 'string').join(''));
        return;
      case 'footnoteReference':
      case 'endnoteReference': {
        const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
        this.#add(`[${note(kind, written('id'))}]`, look);
        return;
      }
      case 'commentReference':
        tally.lose('comment');
        return;
      case 'pgNum':
        tally.lose('page-number');
        return;
      case 'ruby':
        tally.lose('pinyin', xmlWords(elementAt(element, 'rt') ?? EMPTY));
        this.#children(elementAt(element, 'rubyBase') ?? EMPTY, look);
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawn(element);
        return;
      default:
        this.#children(element, look);
    }
  }

  #words(element: XmlElement, look: RunLook): void {
    const { tally } = this.#context;
    const words = xmlWords(element);
    const dropped = this.#fields.dropped;
    if (dropped !== undefined) {
      tally.lose(dropped, words);
      return;
    }
    let kept = '';
    for (const character of words) {
      const text = symbolText(character, look.latinFont);
      if (text === character) kept += character;
      else {
        this.#keep(kept, look);
        kept = '';
        this.#symbol(character, look.latinFont, look, character);
      }
    }
    this.#keep(kept, look);
  }

  /** 取下平常的字；看不见的字不要。 */
  #keep(words: string, look: RunLook): void {
    if (words === '') return;
    const { tally } = this.#context;
    if (look.isStruck === true && words.trim() !== '') tally.lose('struck');
    if (look.isUnderlined === true && /^\s{2,}$/u.test(words)) tally.lose('blank');
    if (look.raised !== undefined && words.trim() !== '') {
      const text = raisedText(words, look.raised);
      tally.lose('raised', text === undefined ? '' : words);
      if (text !== undefined) {
        this.#add(text, look);
        return;
      }
    }
    for (const [character] of words.matchAll(INVISIBLE)) tally.lose('invisible', character);
    const shown = words.replace(INVISIBLE, '');
    tally.take(shown);
    for (const _ of shown.matchAll(OWN_FONT)) tally.lose('made-character');
    this.#add(shown.replace(/[\n\r\t]/g, ' '), look);
  }

  #symbol(character: string, font: string | undefined, look: RunLook, words = ''): void {
    const dropped = this.#fields.dropped;
    const text = symbolText(character, font);
    if (dropped !== undefined || text === undefined || /\p{Co}/u.test(text)) {
      this.#context.tally.lose(dropped ?? 'symbol', words);
      return;
    }
    // 换成了平常的字：原来的那个算没有取，换来的算加上的。
    if (text !== character) this.#context.tally.lose('symbol-read', words);
    this.#add(text, look);
  }

  #fieldSign(element: XmlElement, look: RunLook): void {
    const { tally } = this.#context;
    switch (element.attribute('fldCharType')) {
      case 'begin':
        this.#fields.begin();
        return;
      case 'separate':
        this.#separateField();
        return;
      case 'end': {
        const ended = this.#fields.end();
        if (ended?.text !== undefined) this.#add(ended.text, look);
        else if (ended !== undefined) this.#loseField(ended.fate);
        return;
      }
      default:
        tally.lose('field');
    }
  }

  #separateField(): void {
    this.#loseField(this.#fields.separate());
  }

  #loseField(fate: 'keep' | LossKind): void {
    // 目录、页码里有字的，读到字的时候记；这里只记会自己变的日期、没有字的公式和框。
    if (fate === 'changing-date' || fate === 'equation' || fate === 'control')
      this.#context.tally.lose(fate);
  }

  #drawn(element: XmlElement): void {
    const { tally, aside } = this.#context;
    const boxes = [...contentsOf(element, 'txbxContent')];
    for (const box of boxes) aside(box);
    const wordArt = [...contentsOf(element, 'textpath')].filter((path) => path.attribute('string'));
    for (const path of wordArt) this.#add(path.attribute('string') ?? '', {});
    if (wordArt.length > 0) tally.lose('text-box');
    const has = (name: string) => hasInside(element, name);
    if (element.name === 'object') tally.lose('object');
    else if (has('pic') || has('imagedata')) tally.lose('picture');
    else if (has('chart')) tally.lose('chart');
    else if (has('relIds')) tally.lose('diagram');
    else if (boxes.length === 0 && wordArt.length === 0) tally.lose('shape');
  }

  #add(text: string, { isBold = false, font = '' }: RunLook): void {
    if (this.#fields.dropped !== undefined) return;
    const isApart = APART.test(font);
    const last = this.#runs.at(-1);
    if (last?.isBold === isBold && last.isApart === isApart)
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    else this.#runs.push({ text, isBold, isApart });
  }
}

const EMPTY: XmlElement = { name: '', attribute: () => undefined, children: [] };

/** 一样东西写了几遍，给新旧软件各自挑的：取新软件的那一遍。 */
export function chosenOf(alternate: XmlElement): XmlElement {
  return elementAt(alternate, 'Choice') ?? elementAt(alternate, 'Fallback') ?? EMPTY;
}

/** 里面叫这个名字的元素，不再往它里面找；写了几遍的只看取的那一遍。 */
function* contentsOf(element: XmlElement, name: string): Iterable<XmlElement> {
  const inside = element.name === 'AlternateContent' ? chosenOf(element) : element;
  for (const child of elementsIn(inside)) {
    if (child.name === name) yield child;
    else yield* contentsOf(child, name);
  }
}

function pointOf(hex: string): number {
  const point = Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10ffff ? point : 0xfffd;
}
