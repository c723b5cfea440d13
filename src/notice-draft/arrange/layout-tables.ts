import { plainRun, type SourceBlock, type SourceTable } from '../document.ts';
import type { Loss } from '../losses.ts';
import { isImprint } from './official-lines.ts';
import { filledIn } from './table.ts';

/** 版记的表最多这么多格。 */
const MOST_CELLS = 6;

/** 排位置用的表（整份放在一格里的、红头、版记）变成一段一段的话；真的表原样。变了几张另外返回。 */
export function withoutLayoutTables(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly losses: readonly Loss[];
} {
  const losses: Loss[] = [];
  const flat = blocks.flatMap((block, index): readonly SourceBlock[] => {
    if (block.kind !== 'table' || !isLayout(block)) return [block];
    losses.push({ kind: 'as-table', place: index + 1, words: '' });
    const lines = block.rows.flatMap((row) => row.flatMap(({ text }) => text.split('\n')));
    return lines
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        kind: 'paragraph',
        runs: [plainRun(line)],
        align: 'unknown',
        size: undefined,
        titleStyle: undefined,
        isAfterGap: false,
        hasBullet: false,
      }));
  });
  return { blocks: flat, losses };
}

function isLayout({ rows, width }: SourceTable): boolean {
  const cells = rows.flat().filter(({ text }) => text.trim() !== '');
  if (width < 2 || cells.length < 2 || rows.length < 2 || rows.every((row) => filledIn(row) < 2))
    return true;
  return cells.some(({ text }) => text.split('\n').some(isImprint)) && cells.length <= MOST_CELLS;
}
