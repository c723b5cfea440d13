/** 正文的一块。 */
export interface Block {
  /**
   * `item` 是 Markdown 有序列表的一项（公文的「1.」会被 Markdown 当成列表）；
   * `break` 是分隔线；`other` 是表格、引用、无序列表等，不参加编号。
   */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'break' | 'other';
  /** 去掉加粗记号后的文字，序数在最前。 */
  readonly text: string;
  /** 第一处格式变化（如加粗结束）在第几个字。 */
  readonly boundary?: number | undefined;
}

/** 从 Markdown 里切出来的一块，带原样文字和行号。 */
export interface MarkdownBlock extends Block {
  /** 原样的 Markdown。 */
  readonly source: string;
  /** 在正文里从第几行起，从 1 数。 */
  readonly line: number;
}

const HEADING = /^[ \t]*#{1,6}(?:[ \t]+|$)/;
const BREAK = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ORDERED = /^\s*\d{1,9}[.)](?:[ \t]+|$)/;
const LINK = /!?\[([^\]]*)\]\([^)\s]*\)/g;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const OTHER = /^\s*(?:[-+*](?:\s|$)|>|\||`{3}|~{3})/;
/** 表的列名底下隔开的一行；列名开头可以没有竖线。 */
const TABLE =
  /^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n|$)/;

/** 一行里一个看得见的字也没有：空白，或者零宽空格一类。 */
export function isBlankLine(line: string): boolean {
  return line.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim() === '';
}

/**
 * 把 Markdown 正文切成块：空行、标题、列表项都另起一块，代码从头到尾是一块。
 * 给检查和版本比对用，不解析行内格式，只去掉加粗记号。
 */
export function markdownBlocks(body: string): readonly MarkdownBlock[] {
  const groups: { line: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  let fence = '';
  for (const [index, line] of body.split(/\r?\n/).entries()) {
    if (fence !== '') {
      open?.push(line);
      if (line.trim().startsWith(fence) && /^(?:`+|~+)$/.test(line.trim()))
        [fence, open] = ['', undefined];
      continue;
    }
    const [, opening] = FENCE.exec(line) ?? [];
    if (opening !== undefined) {
      fence = opening;
      open = [line];
      groups.push({ line: index + 1, lines: open });
      continue;
    }
    const alone = HEADING.test(line) || BREAK.test(line);
    if (isBlankLine(line) || alone) open = undefined;
    if (isBlankLine(line)) continue;
    if (open === undefined || ORDERED.test(line)) {
      const lines = [line];
      groups.push({ line: index + 1, lines });
      open = alone ? undefined : lines;
    } else {
      open.push(line);
    }
  }
  return groups.map(({ line, lines }) => block(lines.join('\n'), line));
}

function block(source: string, line: number): MarkdownBlock {
  const kind = kindOf(source);
  const marked = source
    .replace(HEADING, '')
    .trimStart()
    .replace(LINK, '$1')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const [before = '', ...bold] = marked.split('**');
  const boundary = before === '' ? bold.at(0)?.length : before.length;
  const text = marked.replaceAll('**', '');
  return { kind, text, boundary, source, line };
}

function kindOf(source: string): Block['kind'] {
  if (HEADING.test(source)) return 'heading';
  if (BREAK.test(source)) return 'break';
  if (ORDERED.test(source)) return 'item';
  return OTHER.test(source) || TABLE.test(source) ? 'other' : 'paragraph';
}
