/** 生成网页以后：每页写在里头的样式，只留这一页用得上的。 */

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const CLASSES = /\sclass="([^"]*)"/g;
const TAGS = /<([a-z][a-z0-9]*)/g;
const WORDS = /[\w-]+/g;
/** 脚本里添元素：`createElement('li')` 这样写在括号里，或者写成一段 HTML。 */
const TAGS_MADE = /(?:\(\s*["'`]|<)([a-z][a-z0-9]*)/g;
/** 选择器里的类名和元素名。伪类、属性、括号里的先去掉。 */
const CLASS_IN = /\.([\w-]+)/g;
const TAG_IN = /(?<![\w.#:-])[a-z][a-z0-9]*/g;
const PARENTHESES = /::?[\w-]+\([^()]*\)/g;
const DECLARED = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;

/** 一页上可能出现的类名和元素名。 */
interface Present {
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/**
 * 全站的样式写在每一页里头，一页只用得上一部分。删掉这一页不会有的类、不会有的元素的规则，
 * 再删掉没人用的变量。`scripts` 是这一页可能运行的脚本的全文：里头出现过的词都当作会有的类，
 * 添的元素也算，因为脚本后来还要往页上添东西。`:is()`、`:not()` 这样的括号里头不看，看不准的都留下。
 */
export function trimStyles(html: string, scripts: string): string {
  const words = scripts.match(WORDS) ?? [];
  const markup = html.replace(STYLE, '');
  const classes = [...markup.matchAll(CLASSES)].flatMap(([, list = '']) => list.split(/\s+/));
  const tags = [...markup.matchAll(TAGS), ...scripts.matchAll(TAGS_MADE)].map(
    ([, tag = '']) => tag,
  );
  const present = { classes: new Set([...classes, ...words]), tags: new Set(tags) };
  const trimmed = html.replace(
    STYLE,
    (_, css: string) => `<style>${trimBlock(css, present)}</style>`,
  );
  return withoutUnusedVariables(trimmed, scripts);
}

/** 一层里的规则：`@media` 这样的往里看，普通规则看它的选择器，空了的整块删掉；空了的层留下名字，各层的先后照旧。 */
function trimBlock(css: string, present: Present): string {
  return rulesIn(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (isGroup(head)) {
        const inside = trimBlock(body, present);
        if (inside.trim() !== '') return `${head}{${inside}}`;
        return head.startsWith('@layer') ? `${head};` : '';
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const kept = alternatives(head).filter((selector) => canMatch(selector, present));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');
}

interface Rule {
  /** 花括号以前的字；没有花括号的是整条，如 `@layer a,b;`。 */
  readonly head: string;
  readonly body: string | undefined;
}

/** 把一层样式切成一条一条；引号里的花括号不算。 */
function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  let open = -1;
  let depth = 0;
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    const isEnd = (sign === '}' && --depth === 0) || (sign === ';' && depth === 0);
    if (!isEnd) continue;
    const isRule = sign === '}';
    rules.push({
      head: css.slice(from, isRule ? open : index + 1).trim(),
      body: isRule ? css.slice(open + 1, index) : undefined,
    });
    from = index + 1;
  }
  return rules;
}

/** 里头还是规则的一块。 */
function isGroup(head: string): boolean {
  return /^@(?:media|supports|layer)\b/.test(head);
}

/** 逗号隔开的各个选择器；括号里的逗号不算。 */
function alternatives(selectors: string): readonly string[] {
  const ends = [...selectors.matchAll(/,/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const before = selectors.slice(0, index);
      return before.split('(').length === before.split(')').length;
    });
  return [...ends, selectors.length].map((end, order) =>
    selectors.slice(order === 0 ? 0 : (ends[order - 1] ?? 0) + 1, end).trim(),
  );
}

/** 这一页有没有可能出现这个选择器说的东西。 */
function canMatch(selector: string, { classes, tags }: Present): boolean {
  const plain = withoutParentheses(selector.replace(/\[[^\]]*\]/g, ''));
  const needed = [...plain.matchAll(CLASS_IN)].map(([, name = '']) => name);
  const elements = [...plain.matchAll(TAG_IN)].map(([name]) => name);
  return needed.every((name) => classes.has(name)) && elements.every((name) => tags.has(name));
}

function withoutParentheses(selector: string): string {
  const shorter = selector.replace(PARENTHESES, '');
  return shorter === selector ? selector : withoutParentheses(shorter);
}

/** 删掉谁也不用的变量；一个变量只给另一个没人用的变量用，也删。 */
function withoutUnusedVariables(html: string, scripts: string): string {
  const used = new Set(
    [...`${html}${scripts}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
  );
  const trimmed = html.replace(STYLE, (style) =>
    style.replace(DECLARED, (declaration, name: string) => (used.has(name) ? declaration : '')),
  );
  return trimmed === html ? html : withoutUnusedVariables(trimmed, scripts);
}
