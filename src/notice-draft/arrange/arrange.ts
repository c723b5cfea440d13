import { type ClauseMark, readMark } from '../../clauses/numbering.ts';
import type { SourceDocument, SourceTable } from '../document.ts';
import type { DraftBlock } from '../draft.ts';
import type { Loss } from '../losses.ts';
import { boldRule } from './bold.ts';
import { withoutContents } from './contents.ts';
import { withoutLayoutTables } from './layout-tables.ts';
import { type Line, linesOf } from './lines.ts';
import { isImprint } from './official-lines.ts';
import { arrangeTable } from './table.ts';
import { findTitles } from './titles-found.ts';
import { unwrapped } from './wrapped.ts';

/** 理好的一份文件。 */
export interface ArrangedNotice {
  readonly blocks: readonly DraftBlock[];
  readonly losses: readonly Loss[];
  /** 断好了行的各段，照先后；给 front matter 认红头、落款用。 */
  readonly lines: readonly Line[];
  /** 头一个标题：这份文件的标题。 */
  readonly title: string | undefined;
  /** 标题在 `lines` 里从第几行起；没有标题的是 0。 */
  readonly titleLine: number;
}

/** 一级小标题最长这么多字；再长的是一段话。 */
const LONGEST_HEADING = 50;
const TITLE_LEVEL = 2;

/** 把读出来的一份文件理成一块一块：哪些是标题，哪些加粗，表怎么摆。一个字也不添、不减。 */
export function arrangeNotice(source: SourceDocument): ArrangedNotice {
  const flat = withoutLayoutTables(source.blocks);
  const whole = unwrapped(flat.blocks);
  const { lines: read, losses } = linesOf(whole.blocks);
  // 接过行的块跟读出来的对不上号，不说在哪里。
  const placed = losses.map((loss): Loss => {
    const block = whole.blocks[(loss.place ?? 0) - 1];
    const index = block === undefined ? -1 : source.blocks.indexOf(block);
    return { ...loss, place: index === -1 ? undefined : index + 1 };
  });
  const { rows, contents } = withoutContents(read);
  const found = findTitles(rows);
  const titles = new Map(found.map((title) => [title.first, title]));
  const lines = rows.filter((row) => row.kind === 'paragraph');
  const bold = boldRule(lines);
  const blocks: DraftBlock[] = [];
  const tableLosses: Loss[] = [];
  let level = 0;
  let isImprinted = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const title = titles.get(index);
    if (row === undefined) continue;
    if (title !== undefined) {
      blocks.push({ kind: 'heading', level: TITLE_LEVEL, text: title.text });
      level = TITLE_LEVEL;
      isImprinted = false;
      index = title.last;
    } else if (row.kind === 'table') {
      const table = arrangeTable(row, source.blocks.indexOf(row) + 1);
      blocks.push(...table.blocks);
      tableLosses.push(...table.losses);
    } else {
      const wanted = headingLevel(rows, index);
      if (wanted !== undefined) {
        level = level === 0 ? wanted : Math.min(wanted, level + 1);
        blocks.push({ kind: 'heading', level, text: row.text });
        continue;
      }
      // 版记不归前面最后一条。
      if (isImprint(row.text) && !isImprinted && blocks.length > 0) {
        blocks.push({ kind: 'break' });
        isImprinted = true;
      }
      blocks.push({ kind: row.hasBullet ? 'item' : 'paragraph', runs: bold(row) });
    }
  }
  const [title] = found;
  const head = rows[title?.first ?? -1];
  const titleLine = head?.kind === 'paragraph' ? lines.indexOf(head) : 0;
  return {
    blocks,
    losses: [...flat.losses, ...whole.losses, ...placed, ...tableLosses, ...contents],
    lines,
    title: title?.text,
    titleLine,
  };
}

/** 小标题是几级；不是小标题的是 `undefined`。 */
function headingLevel(rows: readonly (Line | SourceTable)[], index: number): number | undefined {
  const row = rows[index];
  if (row?.kind !== 'paragraph' || row.hasBullet || row.text.length > LONGEST_HEADING)
    return undefined;
  const mark = readMark(row.text, { heading: true });
  const level = mark && levelOf(mark);
  if (level === undefined && row.titleStyle !== undefined && !/[。；：:;]$/u.test(row.text))
    return row.titleStyle > 1 ? 4 : 3;
  if (mark === undefined || level === undefined || mark.rest === '') return undefined;
  if (/[。；：:;，,！？]|[、]$/u.test(mark.rest)) return undefined;
  if (mark.kind === 'division') return level;
  return isFollowed(rows[index + 1], mark) ? level : undefined;
}

/** 章、节和「一、」在文件标题下面一级，「（一）」再下面一级；条、1. 不做小标题。 */
function levelOf(mark: ClauseMark): number | undefined {
  if (mark.certainty === 'unlikely') return undefined;
  if (mark.kind === 'division') return mark.unit === '节' ? 4 : 3;
  if (mark.kind !== 'list' || mark.style > 2) return undefined;
  return mark.style === 1 ? 3 : 4;
}

/** 小标题下面要有话：后面一行不是跟它并排、比它大的一级。 */
function isFollowed(next: Line | SourceTable | undefined, own: ClauseMark): boolean {
  if (next === undefined) return false;
  if (next.kind === 'table') return true;
  const mark = readMark(next.text);
  if (mark?.kind !== 'list' || own.kind !== 'list') return mark?.kind !== 'division';
  return mark.style > own.style;
}
