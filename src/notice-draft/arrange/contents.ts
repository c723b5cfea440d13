import type { SourceTable } from '../document.ts';
import type { Loss } from '../losses.ts';
import type { Line } from './lines.ts';
import { compact } from './official-lines.ts';

type Row = Line | SourceTable;

/** 目录里的一行：末了是页码，前面是点线，或者空了一截。 */
const ENTRY = /(?:[.．…·]{2,}|\s)\s*\d{1,3}$/u;
const FEWEST = 2;

/** 去掉自己打出来的目录：「目录」两个字，和下面带页码的几行；网站照标题自己排。 */
export function withoutContents(rows: readonly Row[]): {
  readonly rows: readonly Row[];
  readonly contents: readonly Loss[];
} {
  const head = rows.findIndex(
    (row) => row.kind === 'paragraph' && /^目[录次]$/u.test(compact(row.text)),
  );
  if (head === -1) return { rows, contents: [] };
  const after = rows.slice(head + 1);
  const end = after.findIndex((row) => row.kind !== 'paragraph' || !ENTRY.test(row.text));
  const entries = end === -1 ? after : after.slice(0, end);
  if (entries.length < FEWEST) return { rows, contents: [] };
  const words = rows
    .slice(head, head + 1 + entries.length)
    .map((row) => (row.kind === 'paragraph' ? row.text : ''))
    .join('');
  return {
    rows: [...rows.slice(0, head), ...rows.slice(head + 1 + entries.length)],
    contents: [{ kind: 'contents', place: undefined, words }],
  };
}
