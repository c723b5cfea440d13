import { type Node, parse } from 'acorn';
import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';

/** 2018 年的浏览器不认得的属性、值、选择器和 `@` 规则。 */
const PROPERTIES =
  /(?:^|-)(?:inline|block)(?:-|$)|^inset|^aspect-ratio$|^translate$|^scale$|^rotate$/;
const VALUES =
  /\b(?:clamp|min|max|color-mix|light-dark|oklch|oklab|lab|lch|env|round)\(|\d(?:[dsl]v[hw]|cq[wh])\b|\brgba?\([^,)]*\s/;
const SELECTORS =
  /:is\(|:where\(|:has\(|:not\([^)]*[,\s>+~]|:focus-visible|:user-valid|::details-content|&/;
const RULES = new Set(['layer', 'container', 'property', 'scope', 'starting-style', 'nest']);
/** 新写法要先问一声认不认得的：写在 `@supports` 里就行。 */
const OLD = 'not (inset:0)';

/** 样式里超过底线的地方，各写一句；没有就是空的。 */
export function stylesAboveFloor(css: string): readonly string[] {
  const root = postcss.parse(css);
  const helped = helpedSelectors(root);
  const found: string[] = [];
  root.walkAtRules((rule) => {
    if (RULES.has(rule.name)) found.push(`@${rule.name} ${rule.params}`);
    if (rule.name === 'media' && /[<>=]|\bnot \(|\bor\b/.test(rule.params)) {
      found.push(`@media ${rule.params}`);
    }
  });
  root.walkRules((rule) => {
    if (isAsked(rule)) return;
    if (rule.parent?.type === 'rule') found.push(`套着写的 ${rule.selector}`);
    const isHelped = rule.selectors.every((one) =>
      helped.has(one.replace(':focus-visible', ':focus')),
    );
    if (SELECTORS.test(rule.selector) && !isHelped) found.push(rule.selector);
    if (hasFlexGap(rule) && !isHelped) found.push(`${rule.selector} 弹性盒子的 gap`);
  });
  root.walkDecls((declaration) => {
    if (isAsked(declaration)) return;
    const { prop, value } = declaration;
    if (PROPERTIES.test(prop)) found.push(declaration.toString());
    if (VALUES.test(value) && !hasFallback(declaration)) found.push(declaration.toString());
  });
  return found;
}

/** 写在 `@supports` 里的，认得的浏览器才看。 */
function isAsked(node: Rule | Declaration): boolean {
  for (let above: Container | undefined = node.parent as Container | undefined; above; ) {
    if (above.type === 'atrule' && (above as AtRule).name === 'supports') return true;
    above = above.parent as Container | undefined;
  }
  return false;
}

function helpedSelectors(root: Container): ReadonlySet<string> {
  const found = new Set<string>();
  root.walkAtRules('supports', (rule) => {
    if (rule.params !== OLD) return;
    rule.walkRules((helping) => {
      for (const selector of helping.selectors) found.add(selector);
    });
  });
  return found;
}

function hasFlexGap(rule: Rule): boolean {
  const values = new Map<string, string>();
  rule.each((node) => {
    if (node.type === 'decl') values.set(node.prop, node.value);
  });
  const gaps = ['gap', 'column-gap', 'row-gap'].map((name) => values.get(name) ?? '0');
  return (
    (values.get('display') ?? '').includes('flex') && gaps.some((gap) => !/^0(?: 0)?$/.test(gap))
  );
}

/** 前面先写了一个旧浏览器认得的值。 */
function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev()) {
    if (
      before.type !== 'decl' ||
      before.prop.replace(/^-webkit-/, '') !== declaration.prop.replace(/^-webkit-/, '')
    )
      continue;
    if (!VALUES.test(before.value)) return true;
  }
  return false;
}

/** 2018 年的浏览器没有的方法和全局的名字。 */
const METHODS = new Set([
  ...['at', 'replaceAll', 'matchAll', 'fromEntries', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  ...['findLast', 'findLastIndex', 'replaceChildren', 'hasOwn', 'allSettled', 'any', 'groupBy'],
  ...['randomUUID', 'canParse', 'requestSubmit', 'checkVisibility', 'showPopover', 'showModal'],
]);
const GLOBALS = new Set([
  ...['globalThis', 'structuredClone', 'queueMicrotask', 'ResizeObserver', 'WeakRef', 'BigInt'],
  ...['AggregateError', 'scheduler', 'navigation', 'CSSStyleSheet'],
]);
/** 往回看的正则，Safari 16.4 才有。 */
const LOOKBEHIND = /\(\?<[=!]/;

/** 脚本里超过底线的地方，各写一句；没有就是空的。比 ES2020 还新的语法抛错。 */
export function scriptAboveFloor(code: string): readonly string[] {
  const found: string[] = [];
  walk(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), (node) => {
    const said = faultOf(node);
    if (said !== undefined) found.push(`${said}：${code.slice(node.start, node.start + 60)}`);
  });
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

function faultOf(node: Node): string | undefined {
  const fields = node as unknown as Fields;
  switch (node.type) {
    case 'ChainExpression':
      return '?.';
    case 'LogicalExpression':
      return fields.operator === '??' ? '??' : undefined;
    case 'Literal':
      return LOOKBEHIND.test(String(fields.raw)) ? '往回看的正则' : undefined;
    case 'TemplateElement':
      return LOOKBEHIND.test(JSON.stringify(fields.value)) ? '往回看的正则' : undefined;
    case 'Identifier':
      return GLOBALS.has(String(fields.name)) ? String(fields.name) : undefined;
    case 'CallExpression':
      return methodCalled(fields.callee as Fields);
    default:
      return undefined;
  }
}

function methodCalled({ type, property, object }: Fields): string | undefined {
  const name = String((property as Fields | undefined)?.name);
  // 后台脚本的 `clients.matchAll()` 是另一样，早就有。
  const owner = (object as Fields | undefined)?.property as Fields | undefined;
  if (name === 'matchAll' && owner?.name === 'clients') return undefined;
  return type === 'MemberExpression' && METHODS.has(name) ? `.${name}()` : undefined;
}

function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
