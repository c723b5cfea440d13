import postcss, { type Container } from 'postcss';
import type { Present } from './present.ts';
import { splitTop } from './split-top.ts';

/** 一份样式里的一段：一条规则、一条带规则的 `@media` 之类、或者别的照抄的。 */
type Piece =
  | { readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly opening: string; readonly inside: readonly Piece[] }
  | string;

interface Selector {
  readonly text: string;
  /** 写到的类和元素；都在的页面才用得着它。属性脚本常常现添（`data-mode`），不看。 */
  readonly classes: readonly string[];
  readonly tags: readonly string[];
}

/** 把压小了的样式拆成一段一段，好一页一页地挑。 */
export function readPieces(css: string): readonly Piece[] {
  return piecesIn(postcss.parse(css));
}

/** 挑出这一页用得着的规则。 */
export function usedRules(pieces: readonly Piece[], present: Present): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('inside' in piece) {
        const inside = usedRules(piece.inside, present);
        return inside === '' ? '' : `${piece.opening}{${inside}}`;
      }
      const selectors = piece.selectors.filter(
        ({ classes, tags }) =>
          classes.every((name) => present.classes.has(name)) &&
          tags.every((name) => present.tags.has(name)),
      );
      return selectors.length === 0
        ? ''
        : `${selectors.map(({ text }) => text).join(',')}{${piece.body}}`;
    })
    .join('');
}

const HOLDERS = new Set(['media', 'supports']);

function piecesIn(container: Container): readonly Piece[] {
  return (container.nodes ?? []).map((node): Piece => {
    if (node.type === 'rule') {
      const selectors = splitTop(node.selector, ',').map(readSelector);
      return { selectors, body: node.nodes.map(String).join(';') };
    }
    if (node.type === 'atrule' && HOLDERS.has(node.name)) {
      return { opening: `@${node.name} ${node.params}`, inside: piecesIn(node) };
    }
    return node.toString();
  });
}

/** `:not()` 里面的不算：没有它说的东西，规则照样管用。 */
function readSelector(text: string): Selector {
  const plain = text
    .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/::?[\w-]+(?:\([^)]*\))?/g, '');
  return {
    text,
    classes: [...plain.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    tags: plain.match(/(?<![\w.#-])[a-z][a-z0-9]*/gi) ?? [],
  };
}
