import { AtRule, type Declaration, type Root, Rule } from 'postcss';
import { splitTop } from './split-top.ts';

/** Chromium 87、Safari 14.1 才认得 `inset`；不认得的，弹性盒子的 `gap` 也不认得或者刚认得。 */
const OLD = 'not (inset:0)';

/**
 * 给旧浏览器另写一段，新浏览器跳过去：弹性盒子的 `gap` 换成外边距，`:focus-visible` 换成 `:focus`，
 * `overflow-wrap: anywhere` 换成 `word-break: break-word`。
 */
export function helpOldEngines(root: Root): void {
  const grids = gridSelectors(root);
  const help: (Rule | AtRule)[] = [];
  root.walkRules((rule) => {
    help.push(
      ...[...gapsOf(rule, grids), ...focusOf(rule), ...wrapsOf(rule)].map(inItsPlace(rule)),
    );
  });
  if (help.length === 0) return;
  root.append(new AtRule({ name: 'supports', params: OLD }).append(...help));
}

/** 放回原来的 `@media` 里。 */
function inItsPlace(rule: Rule): (made: Rule) => Rule | AtRule {
  return (made) => {
    let inner: Rule | AtRule = made;
    for (let above = rule.parent; above instanceof AtRule; above = above.parent) {
      inner = new AtRule({ name: above.name, params: above.params }).append(inner);
    }
    return inner;
  };
}

/** 哪些元素（选择器的末一截）是网格：网格的 `gap` 旧浏览器认得。 */
function gridSelectors(root: Root): ReadonlySet<string> {
  const found = new Set<string>();
  root.walkDecls('display', ({ value, parent }) => {
    if (!(parent instanceof Rule) || !value.includes('grid')) return;
    for (const selector of parent.selectors) found.add(subjectOf(selector));
  });
  return found;
}

function subjectOf(selector: string): string {
  return splitTop(selector, ' ').at(-1) ?? selector;
}

function gapsOf(rule: Rule, grids: ReadonlySet<string>): readonly Rule[] {
  const display = lastOf(rule, 'display')?.value;
  const isGrid =
    display === undefined
      ? rule.selectors.some((selector) => grids.has(subjectOf(selector)))
      : !display.includes('flex');
  if (isGrid) return [];
  const [row = '0', column = row] = splitTop(lastOf(rule, 'gap')?.value ?? '0', ' ');
  const across = lastOf(rule, 'column-gap')?.value ?? column;
  const down = lastOf(rule, 'row-gap')?.value ?? row;
  if (across === '0' && down === '0') return [];
  const isColumn = lastOf(rule, 'flex-direction')?.value === 'column';
  const beside = (child: string) => rule.selectors.map((one) => `${one}>${child}`);
  // 一行里只有一个元素的，后面跟着的是光秃秃的字。
  const apart = [...beside(':not(:last-child)'), ...(mayWrap(rule) ? [] : beside(':only-child'))];
  return [
    styled(rule.selectors, { gap: '0' }),
    ...(across === '0' || isColumn ? [] : [styled(apart, { 'margin-right': across })]),
    ...(down === '0' || (!isColumn && !mayWrap(rule))
      ? []
      : [styled(beside('*'), { 'margin-bottom': down })]),
  ];
}

/** 写明不折行的、没写折行而写了 `display` 的，只有一行。 */
function mayWrap(rule: Rule): boolean {
  return lastOf(rule, 'display') === undefined || lastOf(rule, 'flex-wrap')?.value === 'wrap';
}

function focusOf(rule: Rule): readonly Rule[] {
  const selectors = rule.selectors.filter((selector) => selector.includes(':focus-visible'));
  if (selectors.length === 0) return [];
  return [
    rule.clone({ selectors: selectors.map((one) => one.replaceAll(':focus-visible', ':focus')) }),
  ];
}

function wrapsOf(rule: Rule): readonly Rule[] {
  if (lastOf(rule, 'overflow-wrap')?.value !== 'anywhere') return [];
  return [styled(rule.selectors, { 'word-break': 'break-word' })];
}

function styled(selectors: readonly string[], properties: Readonly<Record<string, string>>): Rule {
  const rule = new Rule({ selectors: [...selectors] });
  for (const [prop, value] of Object.entries(properties)) rule.append({ prop, value });
  return rule;
}

function lastOf(rule: Rule, property: string): Declaration | undefined {
  return rule.nodes.findLast(
    (node): node is Declaration => node.type === 'decl' && node.prop === property,
  );
}
