import postcss, { type ChildNode, type Container } from 'postcss';
import { splitTop } from '../../floor/split-top.ts';

/** 样式里的一条：在哪些 `@media` 里面、选的是什么、写的什么。不是规则的（`@keyframes`）整段在 `body` 里。 */
export interface SheetRule {
  readonly holders: readonly string[];
  readonly selector: string | undefined;
  readonly body: string;
}

const HOLDERS = new Set(['media', 'supports']);

/**
 * 把一页编好的样式拆成一条一条：几个选择器写在一起的分开，变量一个一条。
 * 各页自己的纸（有名字的 `@page`，用它的那一条，连那张纸上的字号）不要：册子整本一样大。
 */
export function readSheet(css: string): readonly SheetRule[] {
  return rulesIn(postcss.parse(css), []);
}

function rulesIn(container: Container, holders: readonly string[]): readonly SheetRule[] {
  return (container.nodes ?? []).flatMap((node) => ruleOf(node, holders));
}

function ruleOf(node: ChildNode, holders: readonly string[]): readonly SheetRule[] {
  if (node.type === 'atrule' && HOLDERS.has(node.name)) {
    return rulesIn(node, [...holders, `@${node.name} ${node.params}`]);
  }
  if (node.type === 'atrule') {
    const isOwnPaper = node.name === 'page' && node.params !== '';
    return isOwnPaper ? [] : [{ holders, selector: undefined, body: node.toString() }];
  }
  if (node.type !== 'rule') return [];
  const written = node.nodes.flatMap((each) => (each.type === 'decl' ? [each] : []));
  if (written.some(({ prop }) => prop === 'page')) return [];
  const plain = written.filter(({ prop }) => !prop.startsWith('--'));
  const bodies = [
    ...written.filter(({ prop }) => prop.startsWith('--')).map(String),
    ...(plain.length === 0 ? [] : [plain.map(String).join(';')]),
  ];
  return splitTop(node.selector, ',').flatMap((selector) =>
    bodies.map((body) => ({ holders, selector: selector.trim(), body })),
  );
}
