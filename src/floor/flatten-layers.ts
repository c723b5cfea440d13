import type { AtRule, ChildNode, Root } from 'postcss';

/** 这一层以后的都盖得过前面的，不管前面的写法多具体：深浅色、大字、打印只改少数几样。 */
const LAST_PLAIN_LAYER = 'components';

/**
 * 拆掉 `@layer`：各层的规则照层的先后排，`components` 以后的层写成 `!important`。
 * 旧浏览器把整个 `@layer` 丢掉，拆了才有样式。不在哪一层里的、层的先后没有写的，抛错。
 */
export function flattenLayers(root: Root): void {
  const order = layerOrder(root);
  const layers = new Map(order.map((name) => [name, [] as ChildNode[]]));
  root.each((node) => {
    if (node.type === 'comment') return;
    const rules = isLayer(node) ? layers.get(node.params) : undefined;
    if (rules === undefined) throw new Error(`样式要写在排了先后的一层里：${node.toString()}`);
    rules.push(...(isLayer(node) ? (node.nodes ?? []) : []));
  });
  const last = order.indexOf(LAST_PLAIN_LAYER);
  root.removeAll();
  for (const [name, rules] of layers) {
    root.append(...rules);
    if (order.indexOf(name) > last) for (const rule of rules) overrule(rule);
  }
}

/** 层的先后：`@layer reset, tokens, …;` 那一句。拿到就删掉。 */
function layerOrder(root: Root): readonly string[] {
  const names: string[] = [];
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes !== undefined) return;
    for (const name of rule.params.split(',').map((one) => one.trim())) {
      if (!names.includes(name)) names.push(name);
    }
    rule.remove();
  });
  return names;
}

function isLayer(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}

/** 纸张大小（`@page`）不用盖过谁；变量写在哪里改在哪里，选择器本来就一样具体。 */
function overrule(node: ChildNode): void {
  if (node.type === 'atrule' && node.name === 'page') return;
  if (node.type === 'decl' && !node.variable) node.important = true;
  if ('nodes' in node) for (const child of node.nodes ?? []) overrule(child);
}
