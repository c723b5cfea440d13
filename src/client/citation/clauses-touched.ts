import type { PageClause } from '../../citation/clause-range.ts';
import { clauseLabel } from '../../clauses/cite-label.ts';

/** 碰到的条款，连同全页的条款。 */
export interface TouchedClauses {
  readonly clauses: readonly PageClause[];
  readonly anchors: ReadonlySet<string>;
}

const BLOCKS = ['p', 'li', 'h2', 'h3', 'h4', 'tr'].map((tag) => `.document ${tag}`).join();

/** 一条一条看过去，哪些碰到了；一条下面没有号的段落，碰到了算碰到那一条。 */
export function clausesTouched(
  page: Document,
  isTouched: (block: Element) => boolean,
): TouchedClauses {
  const home = page.querySelector('.articles') === null ? 'official' : 'articles';
  const clauses: PageClause[] = [];
  const anchors = new Set<string>();
  const said = new Set<string>();
  let near: string | undefined;
  for (const block of page.querySelectorAll(BLOCKS)) {
    const isHeading = /^H/.test(block.tagName);
    if (block.matches('.clause')) {
      near = block.id;
      clauses.push({ anchor: near, label: clauseLabel(near, home) ?? '', isHeading });
    } else if (isHeading) near = undefined;
    if (near === undefined || !isTouched(block)) continue;
    anchors.add(near);
    if (!isHeading) said.add(near);
  }
  return {
    clauses: clauses.map((clause) =>
      said.has(clause.anchor) ? { ...clause, isHeading: false } : clause,
    ),
    anchors,
  };
}

/** 一条上面最近的、自己不是条款的标题。 */
export function headingAbove(page: Document, anchor: string): string | undefined {
  let near: string | undefined;
  for (const block of page.querySelectorAll(BLOCKS)) {
    if (block.id === anchor) return near;
    if (/^H/.test(block.tagName) && !block.matches('.clause')) near = block.textContent ?? '';
  }
  return undefined;
}

/** 选中的字里，有这一块的没有。 */
export function touchedBy(range: Range): (block: Element) => boolean {
  return (block) => {
    if (!range.intersectsNode(block)) return false;
    const inside = block.ownerDocument.createRange();
    inside.selectNodeContents(block);
    if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
      inside.setStart(range.startContainer, range.startOffset);
    }
    if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
      inside.setEnd(range.endContainer, range.endOffset);
    }
    return inside.toString().trim() !== '';
  };
}
