import type { Explained, Fault } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';
import { fencedLines } from '../visible/fenced-lines.ts';
import { cellsOf, isSeparator } from '../visible/table-cells.ts';

/** 表的每一行格数要一样：多出来的格整格不见，少了的格错了列；隔开的那一行不对，就不是表。 */
export const tableShape: FileCheck = {
  code: 'E-MD-TABLE',
  *run(file) {
    const { body } = file.written;
    if (body === undefined || !/[|｜,]|\S\t+\S/.test(body.text)) return;
    const lines = body.text.split('\n');
    const fenced = fencedLines(lines);
    let from = 0;
    let before: readonly string[] = [];
    for (let at = 0; at <= lines.length; at++) {
      if (at < lines.length && lines[at]?.trim() !== '' && fenced[at] === undefined) continue;
      const block = lines.slice(from, at);
      for (const { line, ...explained } of faultsIn(block, before)) {
        const first = body.line + from;
        const blinds = block.map((_, index) => lineSubject(file, first + index));
        yield { blinds, line: first + line, ...explained };
      }
      if (block.length > 0) before = block;
      from = at + 1;
    }
  },
};

/** 中间没有空行的几行里，表的毛病；行号从 0 数起。`before` 是空行上面的几行。 */
function* faultsIn(lines: readonly string[], before: readonly string[]): Iterable<Fault> {
  const pasted = isCommaTable(lines)
    ? 0
    : lines.findIndex((text, index) => TABBED.test(text) && TABBED.test(lines[index + 1] ?? ''));
  if (pasted !== -1) {
    yield { line: pasted, ...PASTED };
    return;
  }
  const drawn = lines.findIndex((text) => DRAWN.test(text));
  if (drawn !== -1) {
    yield { line: drawn, ...DRAWN_TABLE };
    return;
  }
  const wide = lines.findIndex((text) => /｜.*｜|^\s*｜/.test(text));
  if (wide !== -1) {
    yield { line: wide, ...WIDE };
    return;
  }
  const start = lines.findIndex(
    (text, index) => text.trimStart().startsWith('|') || isSeparator(lines[index + 1] ?? ''),
  );
  if (start === -1) return;
  const [header = '', separator = '', ...rows] = lines.slice(start);
  const columns = cellsOf(header).length;
  if (!isSeparator(separator)) {
    if (start === 0 && isTable(before) && cellsOf(before[0] ?? '').length === columns) {
      yield { line: 0, ...PARTED };
      return;
    }
    yield { line: lines.length > start + 1 ? start + 1 : start, ...noSeparator(columns) };
    return;
  }
  if (start > 0) yield { line: start, ...CROWDED };
  const marked = cellsOf(separator).length;
  if (marked !== columns) {
    yield {
      line: start + 1,
      message: `表的列名有${columns}格，下面隔开的一行有${marked}格，网页上不是一张表。`,
      hint: `隔开的一行写成 ${separatorOf(columns)}。`,
    };
    return;
  }
  for (const [index, row] of rows.entries()) {
    const cells = cellsOf(row).length;
    const line = start + 2 + index;
    if (isSeparator(row)) {
      yield { line, ...TWICE };
      return;
    }
    if (cells === columns) continue;
    if (isCutRow(row, rows[index + 1])) {
      yield { line, ...CUT };
      return;
    }
    if (!/(?<!\\)\|/.test(row)) {
      yield { line, ...CROWDED };
      return;
    }
    yield {
      line,
      message: `表的这一行有${cells}格，列名有${columns}格${cells > columns ? '，多出来的格会不见' : ''}。`,
      hint: `改成${columns}格；没有的格空着，竖线照写；格子里的竖线写成“或”。`,
    };
  }
}

/** 从 Excel、WPS 表格里粘来的：格和格之间是制表符。 */
const TABBED = /\S\t+\S/;
const PASTED: Explained = {
  message: '这几行像是从表格软件里粘来的，网页上不是表，会连成一段。',
  hint: '一行一行写成 | 甲 | 乙 |，头一行下面另写一行 | --- | --- |。',
};
/** 用 `+---+` 画出来的表。 */
const DRAWN = /^\s*\+(?:[-=]+\+)+\s*$/;
const DRAWN_TABLE: Explained = {
  message: '这张表的横线是用 +---+ 画的，网页上不是一张表。',
  hint: '带 + 的几行都删掉，列名下面写一行 | --- | --- |，列名有几格就写几格。',
};
const PARTED: Explained = {
  message: '表的中间空了一行，从这一行起网页上不是表。',
  hint: '删掉这一行上面的空行。',
};
const TWICE: Explained = {
  message: '表的列名下面隔开的一行写了两遍。',
  hint: '删掉这一行。',
};
const CUT: Explained = {
  message: '表的这一行断成了两行。',
  hint: '和下一行接成一行；格子里不能换行。',
};
const WIDE: Explained = {
  message: '这里用了全角的竖线｜，网页上不是一张表。',
  hint: '换成英文的竖线 |，一行一行写：| 甲 | 乙 |。',
};
const CROWDED: Explained = {
  message: '表和别的话挨在一起，会混进表里。',
  hint: '表的上面、下面各空一行。',
};

/** 从 CSV 里粘来的：每一行都是逗号隔开的短短几格，格数一样多，没有一句话。 */
function isCommaTable(lines: readonly string[]): boolean {
  const rows = lines.map((text) => text.split(','));
  const [columns = 0] = rows.map((cells) => cells.length);
  return (
    lines.length > 1 &&
    columns > 1 &&
    !/[。；！？|]|\]\(|, /.test(lines.join('')) &&
    rows.every((cells) => cells.length === columns && cells.every((cell) => cell.length <= 20))
  );
}

function isCutRow(row: string, next = ''): boolean {
  return /^\s*\|.*[^|\s]\s*$/.test(row) && /^\s*[^|\s].*\|\s*$/.test(next);
}

function isTable([header = '', separator = '']: readonly string[]): boolean {
  return /\|/.test(header) && isSeparator(separator);
}

function noSeparator(columns: number): Explained {
  return {
    message: '表的列名下面少了隔开的一行，网页上不是一张表。',
    hint: `列名下面紧接着写一行 ${separatorOf(columns)}，表的中间不空行。`,
  };
}

function separatorOf(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
