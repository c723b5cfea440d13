import type { Nodes, Root } from 'mdast';
import type { VisibleLine, VisibleLines } from './visible-line.ts';

export interface ShownOptions {
  /** 正文原样。 */
  readonly source: string;
  /** `1.` 的清单照原文的数，不重新数：公文。 */
  readonly keepsNumbers: boolean;
}

const LEAVES = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** 从树里看网页上各行露出哪些字，行号照原文。图片的说明不算，看不见。 */
export function linesShown(tree: Root, { source, keepsNumbers }: ShownOptions): VisibleLines {
  const shown = new Map<number, VisibleLine>();
  let opens = false;
  const show = (text: string, firstLine: number) => {
    for (const [index, piece] of text.split('\n').entries()) {
      const bare = piece.replace(/\s+/g, '');
      if (bare === '') continue;
      const line = firstLine + index;
      const before = shown.get(line);
      shown.set(line, { text: (before?.text ?? '') + bare, opens: before?.opens ?? opens });
      opens = false;
    }
  };
  const walk = (node: Nodes) => {
    const start = node.position?.start;
    const line = start?.line ?? 1;
    if (LEAVES.has(node.type)) opens = true;
    if (node.type === 'text' || node.type === 'inlineCode') show(node.value, line);
    else if (node.type === 'code') show(node.value, line + 1);
    else if (node.type === 'list' && node.ordered === true) {
      for (const [index, item] of node.children.entries()) {
        const at = item.position?.start;
        const written = /^\d+[.)]/.exec(source.slice(at?.offset ?? 0))?.[0];
        opens = true;
        show((keepsNumbers && written) || `${(node.start ?? 1) + index}.`, at?.line ?? line);
        walk(item);
      }
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return shown;
}
