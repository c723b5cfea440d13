import { readMark } from '../../clauses/numbering.ts';
import type { SourceBlock, SourceParagraph, SourceRun, SourceTable } from '../document.ts';
import { textOfRuns } from '../document.ts';
import type { Loss } from '../losses.ts';
import { isMarker, isWrittenDay } from './official-lines.ts';

/** 前面打了一大串空格：自己把它摆到中间的，看不出是不是标题。 */
const CENTERED_BY_SPACES = /^(?:\s{8}|\u3000{4})/u;

/** 理平了空白、断好了行的一段。 */
export interface Line extends Omit<SourceParagraph, 'runs'> {
  readonly runs: readonly SourceRun[];
  /** 全部的字。 */
  readonly text: string;
}

/**
 * 一段一段理平：缩进去掉（网站自己缩），段里的手动换行接成一行，或者另起一段。表原样。
 * 接了几处、断了几处，另外返回。
 */
export function linesOf(blocks: readonly SourceBlock[]): {
  readonly lines: readonly (Line | SourceTable)[];
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const lines = blocks.flatMap((block, index): readonly (Line | SourceTable)[] => {
    if (block.kind === 'table') return [block];
    const pieces = piecesOf(block.runs);
    for (const _ of pieces.slice(1)) losses.push({ kind: 'break', place: index + 1, words: '' });
    const joined: SourceRun[][] = [];
    let before: readonly SourceRun[] | undefined;
    for (const piece of pieces) {
      const last = joined.at(-1);
      if (last === undefined || before === undefined || standsApart(before, piece, block))
        joined.push([...piece]);
      else last.push(...gapBetween(before, piece), ...piece);
      before = piece;
    }
    return joined.flatMap((runs, at) => lineOf(block, runs, at === 0) ?? []);
  });
  return { lines, losses };
}

function lineOf(
  block: SourceParagraph,
  runs: readonly SourceRun[],
  isFirst: boolean,
): Line | undefined {
  const tidy = tidyRuns(runs);
  const text = textOfRuns(tidy);
  if (text === '') return undefined;
  const align = CENTERED_BY_SPACES.test(textOfRuns(runs)) ? 'unknown' : block.align;
  return { ...block, runs: tidy, text, align, isAfterGap: isFirst && block.isAfterGap };
}

/** 从手动换行断开的几截；空的不算。 */
function piecesOf(runs: readonly SourceRun[]): readonly (readonly SourceRun[])[] {
  const pieces: SourceRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) pieces.push([]);
      if (text !== '') pieces.at(-1)?.push({ ...run, text });
    }
  }
  return pieces.filter((piece) => textOfRuns(piece).trim() !== '');
}

/** 换行后面另起一段：上一行话说完了，或者这一行有序数、缩进、日期；居中的标题转行不算。 */
function standsApart(
  before: readonly SourceRun[],
  after: readonly SourceRun[],
  block: SourceParagraph,
): boolean {
  const [above, raw] = [textOfRuns(before).trim(), textOfRuns(after)];
  const below = raw.trim();
  if (isWrittenDay(above) || isWrittenDay(below) || isMarker(below)) return true;
  if (block.align === 'center') return false;
  if (/[。：；！？:;]$/u.test(above) || /^[\s\u3000]{2}|^\u3000/u.test(raw)) return true;
  if (block.align === 'end') return true;
  const mark = readMark(below);
  return mark !== undefined && mark.kind !== 'unread' && mark.certainty !== 'unlikely';
}

/** 两截英文、数字接起来要空一格。 */
function gapBetween(
  before: readonly SourceRun[],
  after: readonly SourceRun[],
): readonly SourceRun[] {
  const [last] = before.slice(-1);
  const isWord = /[\w.,]$/.test(textOfRuns(before)) && /^\w/.test(textOfRuns(after));
  return isWord && last !== undefined ? [{ ...last, text: ' ' }] : [];
}

/** 首尾的空白不要，中间的空白理成一个；样子照旧。 */
function tidyRuns(runs: readonly SourceRun[]): readonly SourceRun[] {
  const tidy: SourceRun[] = [];
  let isAfterSpace = true;
  for (const run of runs) {
    let text = '';
    for (const character of run.text) {
      if (character === '\u3000' && text === '' && tidy.length === 0) continue;
      const isSpace = /\s/u.test(character) && character !== '\u3000';
      if (isSpace && isAfterSpace) continue;
      text += isSpace ? ' ' : character;
      isAfterSpace = isSpace;
    }
    if (text !== '') tidy.push({ ...run, text });
  }
  return withoutTail(tidy);
}

function withoutTail(runs: readonly SourceRun[]): readonly SourceRun[] {
  const [...kept] = runs;
  for (;;) {
    const last = kept.pop();
    if (last === undefined) return [];
    const text = last.text.replace(/[\s\u3000]+$/u, '');
    if (text !== '') return [...kept, { ...last, text }];
  }
}
