import postcss, { type Container } from 'postcss';
import { splitTop } from './split-top.ts';

/** 一份样式里的一段：一条规则、一条带规则的 `@media` 之类、或者别的照抄的。 */
type Piece =
  | { readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly opening: string; readonly inside: readonly Piece[] }
  | string;

interface Selector {
  readonly text: string;
  /** 写到的标签和类；都在的页面才用得着它。属性脚本常常现添（`data-mode`），不看。 */
  readonly names: readonly string[];
}

/** 把压小了的样式拆成一段一段，好一页一页地挑。 */
export function readPieces(css: string): readonly Piece[] {
  return piecesIn(postcss.parse(css));
}

/** 挑出这一页用得着的规则。`isThere` 说一个名字在页面上、脚本里有没有。 */
export function usedRules(pieces: readonly Piece[], isThere: (name: string) => boolean): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('inside' in piece) {
        const inside = usedRules(piece.inside, isThere);
        return inside === '' ? '' : `${piece.opening}{${inside}}`;
      }
      const selectors = piece.selectors.filter(({ names }) => names.every(isThere));
      return selectors.length === 0
        ? ''
        : `${selectors.map(({ text }) => text).join(',')}{${piece.body}}`;
    })
    .join('');
}

/** 一份文字里出现的名字。 */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w-]+/g));
}

const HOLDERS = new Set(['media', 'supports']);

function piecesIn(container: Container): readonly Piece[] {
  return (container.nodes ?? []).map((node): Piece => {
    if (node.type === 'rule') {
      const selectors = splitTop(node.selector, ',').map((text) => ({ text, names: named(text) }));
      return { selectors, body: node.nodes.map(String).join(';') };
    }
    if (node.type === 'atrule' && HOLDERS.has(node.name)) {
      return { opening: `@${node.name} ${node.params}`, inside: piecesIn(node) };
    }
    return node.toString();
  });
}

/** `:not()` 里面的不算：没有它说的东西，规则照样管用。 */
function named(selector: string): readonly string[] {
  const wanted = selector
    .replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/::?[\w-]+(?:\([^)]*\))?/g, '');
  return wanted.match(/[a-z][\w-]*/gi) ?? [];
}
