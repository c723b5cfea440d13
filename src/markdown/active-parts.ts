// 给树上 MDX 的节点补上类型。

import type { Nodes, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** 正文里不只是话、要由程序去做的一处。 */
export interface ActivePart {
  /** HTML 标签；引进、给出别的程序的；花括号里的式子；组件上不是原话的属性；没有给的组件。 */
  readonly kind: 'html' | 'module' | 'expression' | 'attribute' | 'component';
  /** 标签或组件的名字；没有名字的是空字符串。 */
  readonly name: string;
  /** 在正文的第几行。 */
  readonly line: number;
}

/**
 * 找出正文里要由程序去做的每一处。内容只是话和数：HTML 不收，.mdx 也只能用 `components` 里的组件，
 * 属性写成引号里的原话。
 */
export function activeParts(tree: Root, components: readonly string[]): readonly ActivePart[] {
  const found: ActivePart[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    found.push(...partsOf(node, components).map((part) => ({ ...part, line })));
  });
  return found;
}

function partsOf(
  node: Nodes,
  components: readonly string[],
): readonly Pick<ActivePart, 'kind' | 'name'>[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        { kind: 'module', name: node.value.trimStart().startsWith('i') ? 'import' : 'export' },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ kind: 'expression', name: '' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (!/^[A-Z]/.test(name)) return [{ kind: 'html', name: sayable(name) }];
      if (!components.includes(name)) return [{ kind: 'component', name: sayable(name) }];
      const isPlain = node.attributes.every(
        ({ type, value }) => type === 'mdxJsxAttribute' && typeof value !== 'object',
      );
      return isPlain ? [] : [{ kind: 'attribute', name: sayable(name) }];
    }
    default:
      return [];
  }
}

/** 名字会印出来：只留英文字母，里面藏着号码的不说。 */
function sayable(name: string): string {
  return /^[A-Za-z]{1,30}[1-6]?$/.test(name) ? name : '';
}
