import { labelOf, positionOf } from '../../clauses/labels.ts';
import type { Directory, PageSummary } from '../directory.ts';
import { splitClauseRef } from './clause-ref.ts';

/** 文件的一条，和落实它的页面。 */
export interface ClauseBacklinks {
  readonly anchor: string;
  /** 如「二、（八）」。 */
  readonly label: string;
  readonly pages: readonly PageSummary[];
}

/** 一份文件的各条分别落到了哪些页；按条的先后，没有页落实的条不列。 */
export function clauseBacklinks(code: number, directory: Directory): readonly ClauseBacklinks[] {
  const anchors = directory.pages
    .flatMap(({ clauses }) => clauses.map(splitClauseRef))
    .filter((clause) => clause.code === code)
    .map(({ anchor }) => anchor);
  return [...new Set(anchors)].toSorted(byNumbers).map((anchor) => {
    const position = positionOf(anchor, 'official');
    return {
      anchor,
      label: position === undefined ? anchor : labelOf(position),
      pages: directory.restingOn(`${code}#${anchor}`),
    };
  });
}

function byNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
