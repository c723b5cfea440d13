import { compact } from '../arrange/official-lines.ts';
import { isWrapped, joinedLines } from '../arrange/wrapped.ts';
import {
  plainRun,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from '../document.ts';
import type { Loss } from '../losses.ts';
import { UnreadableNotice } from '../unreadable-notice.ts';

const INVISIBLE =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffc]--[\n\t\ufe00-\ufe0f]]/gv;
/** 别的软件从 Word 里转出文字，夹带的书签名。 */
const BOOKMARK = /\[bookmark: \w+\]/g;
/** 独自一行的页码：「— 2 —」「第 2 页 共 9 页」。 */
const PAGE_NUMBER =
  /^\s*(?:[—–-]\s*\d{1,3}\s*[—–-]|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?)\s*$/u;

/** 读一份纯文字：一行一段；隔着制表符的几行是表。看不出字的大小、居中。 */
export function readPlain(text: string): SourceDocument {
  const losses: Loss[] = [];
  const clean = text
    .replace(BOOKMARK, '')
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .replace(INVISIBLE, (character) => {
      losses.push({ kind: 'invisible', place: undefined, words: character });
      return '';
    });
  if (clean.trim() === '') throw new UnreadableNotice('这份文件是空的', '看看是不是给错了文件。');
  const lines = clean.split('\n');
  const blocks: SourceBlock[] = [];
  let isAfterGap = false;
  for (let index = 0; index < lines.length; ) {
    const columns = tableAt(lines, index);
    const line = lines[index] ?? '';
    if (PAGE_NUMBER.test(line)) {
      losses.push({ kind: 'page-number', place: undefined, words: line });
      index += 1;
      continue;
    }
    if (columns.length > 1) {
      blocks.push(tableOf(columns));
      index += columns.length;
      isAfterGap = false;
      continue;
    }
    index += 1;
    const last = blocks.at(-1);
    if (line.trim() === '') isAfterGap = true;
    else if (!isAfterGap && last?.kind === 'paragraph' && isWrapped(textOf(last), line)) {
      blocks[blocks.length - 1] = { ...last, runs: [plainRun(joinedLines(textOf(last), line))] };
      losses.push({ kind: 'break', place: blocks.length, words: '' });
    } else {
      blocks.push(paragraph(line, isAfterGap));
      isAfterGap = false;
    }
  }
  return { blocks, losses };
}

function paragraph(text: string, isAfterGap: boolean): SourceParagraph {
  return {
    kind: 'paragraph',
    runs: [plainRun(text)],
    align: 'unknown',
    size: undefined,
    titleStyle: undefined,
    isAfterGap,
    hasBullet: false,
  };
}

function textOf({ runs }: SourceParagraph): string {
  return runs.map(({ text }) => text).join('');
}

/** 从这一行起，有几行是制表符隔开的、一样多的格。 */
function tableAt(lines: readonly string[], start: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const cells = line
      .trim()
      .split('\t')
      .map((cell) => cell.trim());
    const isRow = /\S\t/.test(line) && !cells.every((cell) => compact(cell) === '');
    if (!isRow || (rows[0] !== undefined && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  return (rows[0]?.length ?? 0) > 1 ? rows : [];
}

function tableOf(rows: readonly (readonly string[])[]): SourceTable {
  return {
    kind: 'table',
    width: rows[0]?.length ?? 0,
    rows: rows.map((cells) => cells.map((text, column) => ({ text, column, columns: 1, rows: 1 }))),
  };
}
