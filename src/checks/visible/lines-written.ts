import { fencedLines } from './fenced-lines.ts';
import { inlineText } from './inline-text.ts';
import { cellsOf, isSeparator } from './table-cells.ts';
import type { VisibleLine, VisibleLines } from './visible-line.ts';

const HEADING = /^#{1,6}(?=[ \t]|$)/;
const RULE = /^-{3,}\s*$/;
const BULLET = /^-(?=[ \t]|$)/;
const NUMBER = /^\d{1,9}\.(?=[ \t]|$)/;
/** `.mdx` 里的组件。 */
const COMPONENT = /<\/?[A-Z][\w.]*\b[^<>]*>/g;

/**
 * 照原文一行一行地读：去掉全站认的写法，剩下的就是读的人该看见的字。
 * 看着是空行的（只有全角空格也算）隔开两段。
 */
export function linesWritten(body: string, extension: 'md' | 'mdx'): VisibleLines {
  const source = extension === 'mdx' ? body.replace(COMPONENT, '') : body;
  const lines = source.split('\n');
  const fenced = fencedLines(lines);
  const columns = columnsOf(lines, fenced);
  const shown = new Map<number, VisibleLine>();
  let opens = true;
  let isQuoted = false;
  for (const [index, line] of lines.entries()) {
    const kind = fenced[index];
    if (kind !== undefined) {
      if (kind === 'code') keep(shown, index, line, opens);
      opens = kind === 'fence';
      continue;
    }
    const read = readLine(line, columns[index]);
    if (read.isQuoted && !isQuoted) opens = true;
    keep(shown, index, read.text, opens || read.opens);
    opens = read.closes;
    isQuoted = read.isQuoted;
  }
  return shown;
}

function keep(shown: Map<number, VisibleLine>, index: number, text: string, opens: boolean): void {
  const bare = text.replace(/\s+/g, '');
  if (bare !== '') shown.set(index + 1, { text: bare, opens });
}

interface ReadLine {
  readonly text: string;
  readonly opens: boolean;
  /** 下一行另是一块。 */
  readonly closes: boolean;
  readonly isQuoted: boolean;
}

/** 一行：先去行首的写法，再去行内的。`isRow` 是表的第几类行。 */
function readLine(line: string, row: TableRow | undefined): ReadLine {
  let rest = line.replace(/^[ \t]+/, '');
  let numbers = '';
  let [opens, isQuoted] = [false, false];
  const read = (text: string, closes: boolean): ReadLine => ({
    text: numbers + text,
    opens,
    closes,
    isQuoted,
  });
  for (;;) {
    if (rest.startsWith('>')) {
      isQuoted = true;
      rest = rest.slice(1);
    } else if (RULE.test(rest) && numbers === '') {
      return read('', true);
    } else if (BULLET.test(rest)) {
      opens = true;
      rest = rest.slice(1);
    } else {
      const [number] = NUMBER.exec(rest) ?? [];
      if (number === undefined) break;
      opens = true;
      numbers += number;
      rest = rest.slice(number.length);
    }
    rest = rest.replace(/^[ \t]+/, '');
  }
  const [marks] = HEADING.exec(rest) ?? [];
  if (marks !== undefined) {
    opens = true;
    return read(inlineText(rest.slice(marks.length)), true);
  }
  if (row === 'separator') return read('', true);
  if (row === 'cells') {
    opens = true;
    return read(cellsOf(rest).map(inlineText).join(''), true);
  }
  return read(inlineText(rest), rest.trim() === '');
}

type TableRow = 'separator' | 'cells';

/** 每一行是表的哪样：列名和隔开的那一行格数一样，才是一张表；表到空行为止。 */
function columnsOf(
  lines: readonly string[],
  fenced: readonly unknown[],
): readonly (TableRow | undefined)[] {
  const rows: (TableRow | undefined)[] = lines.map(() => undefined);
  for (const [index, line] of lines.entries()) {
    const header = lines[index - 1] ?? '';
    if (rows[index] !== undefined || fenced[index] !== undefined || !isSeparator(line)) continue;
    if (header.trim() === '' || cellsOf(header).length !== cellsOf(line).length) continue;
    rows[index - 1] = 'cells';
    rows[index] = 'separator';
    for (let at = index + 1; at < lines.length && isRow(lines[at] ?? ''); at++) rows[at] = 'cells';
  }
  return rows;
}

/** 表里的一行：到空行、标题、清单、引用、代码为止。 */
function isRow(line: string): boolean {
  return (
    line.trim() !== '' && !/^[ \t]*(?:#{1,6}[ \t]|-[ \t]|\d+\.[ \t]|>|`{3}|-{3,}\s*$)/.test(line)
  );
}
