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
    if (body === undefined || !/[|｜]|\S\t+\S/.test(body.text)) return;
    const lines = body.text.split('\n');
    const fenced = fencedLines(lines);
    let from = 0;
    for (let at = 0; at <= lines.length; at++) {
      if (at < lines.length && lines[at]?.trim() !== '' && fenced[at] === undefined) continue;
      for (const { line, ...explained } of faultsIn(lines.slice(from, at))) {
        const first = body.line + from;
        const blinds = lines.slice(from, at).map((_, index) => lineSubject(file, first + index));
        yield { blinds, line: first + line, ...explained };
      }
      from = at + 1;
    }
  },
};

/** 中间没有空行的几行里，表的毛病；行号从 0 数起。 */
function* faultsIn(lines: readonly string[]): Iterable<Fault> {
  const pasted = lines.findIndex(
    (text, index) => TABBED.test(text) && TABBED.test(lines[index + 1] ?? ''),
  );
  if (pasted !== -1) {
    yield { line: pasted, ...PASTED };
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
    if (cells === columns) continue;
    const line = start + 2 + index;
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
const WIDE: Explained = {
  message: '这里用了全角的竖线｜，网页上不是一张表。',
  hint: '换成英文的竖线 |，一行一行写：| 甲 | 乙 |。',
};
const CROWDED: Explained = {
  message: '表和别的话挨在一起，会混进表里。',
  hint: '表的上面、下面各空一行。',
};

function noSeparator(columns: number): Explained {
  return {
    message: '表的列名下面少了隔开的一行，网页上不是一张表。',
    hint: `列名下面紧接着写一行 ${separatorOf(columns)}，表的中间不空行。`,
  };
}

function separatorOf(columns: number): string {
  return `|${' --- |'.repeat(columns)}`;
}
