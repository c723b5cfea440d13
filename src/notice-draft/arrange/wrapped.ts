import { readMark } from '../../clauses/numbering.ts';
import { type SourceBlock, type SourceParagraph, textOfRuns } from '../document.ts';
import type { Loss } from '../losses.ts';
import { isMarker, isWrittenDay } from './official-lines.ts';

const ENDED = /[。：；！？:;”》）)…]\s*$/u;
/** 一行比这还短，又没有标点收尾的，是标题、落款，不是断开的一段。 */
const SHORTEST = 25;
/** 这么长的段里，话没有说完的占到这么多，是整份一行一段；平常的公文一段也没有几个。 */
const MOSTLY = 0.4;
const FEWEST = 4;

/** 从 PDF、网页复制来的，一段断成了几行：上一行长、话没有完，这一行没有缩进、没有序数。 */
export function isWrapped(above: string, line: string): boolean {
  const before = above.trim();
  if (before.length < SHORTEST || ENDED.test(before) || !/[，、。；]/u.test(before)) return false;
  if (/^[\s\u3000]/u.test(line) || isWrittenDay(line) || isMarker(line)) return false;
  const mark = readMark(line);
  return mark === undefined || mark.certainty === 'unlikely';
}

/** 断开的两行接起来：汉字挨着，英文、数字空一格。 */
export function joinedLines(above: string, below: string): string {
  return /\w$/.test(above) && /^\w/.test(below) ? `${above} ${below}` : above.trimEnd() + below;
}

/** PDF 转成的 Word 文件，一行是一段的：接成原来的一段一段；平常的文件原样。接了几处另外返回。 */
export function unwrapped(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly losses: readonly Loss[];
} {
  const long = blocks.filter(
    (block) => block.kind === 'paragraph' && textOfRuns(block.runs).trim().length >= SHORTEST,
  );
  const open = long.filter(
    (block) => block.kind === 'paragraph' && !ENDED.test(textOfRuns(block.runs)),
  );
  if (open.length < FEWEST || open.length < long.length * MOSTLY) return { blocks, losses: [] };
  const losses: Loss[] = [];
  const joined: SourceBlock[] = [];
  let line = '';
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1);
    const text = block.kind === 'paragraph' ? textOfRuns(block.runs) : '';
    if (block.kind === 'paragraph' && continues(last, block) && isWrapped(line, text)) {
      joined[joined.length - 1] = { ...last, runs: [...last.runs, ...block.runs] };
      losses.push({ kind: 'break', place: index + 1, words: '' });
    } else {
      joined.push(block);
    }
    line = text;
  }
  return { blocks: joined, losses };
}

function continues(last: SourceBlock | undefined, block: SourceParagraph): last is SourceParagraph {
  return (
    last?.kind === 'paragraph' &&
    last.align === 'start' &&
    block.align === 'start' &&
    !block.isAfterGap &&
    !block.hasBullet &&
    block.titleStyle === undefined
  );
}
