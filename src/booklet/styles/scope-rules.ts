import type { Present } from '../../floor/present.ts';
import { readPieces, usedRules } from '../../floor/used-rules.ts';
import type { MergedRule } from './merge-sheets.ts';

/** 册子的 `html` 上的类：每条规则前面都加一个类，谁重谁轻才跟网页上一样。 */
export const bookletClass = 'b';
/** 一页的正文在网页上是 `main`，在册子里是带这个类的一段。 */
export const leafClass = 'leaf';

/** 选的是整个网页的：前面不加类。 */
const ROOT = /^(?::root|html|\[data-mode[^\]]*\])[^\s>+~]*/;
const MAIN = /(?<![\w.#-])main(?![\w-])/;

/**
 * 合好的规则写成样式。一条规则，有的组的样式里没有，那一组的页面上却有它选的东西，就只管有它的那几组：
 * 前面写上组的类。别的前面写册子的类。`groups` 是各组的页面上有什么；不在里面的一组是册子自己的，处处管用。
 */
export function writeRules(
  rules: readonly MergedRule[],
  groups: ReadonlyMap<string, Present>,
): string {
  return written(
    rules.map((rule) => {
      const { holders, selector, body } = rule;
      return { holders, body, selector: selector && scoped(selector, rule, groups) };
    }),
  );
}

function scoped(selector: string, rule: MergedRule, groups: ReadonlyMap<string, Present>): string {
  const [root = ''] = ROOT.exec(selector) ?? [];
  const rest = selector.slice(root.length).trim();
  if (rest === '') return selector;
  const pieces = readPieces(`${rest.replace(MAIN, '')}{a:b}`);
  const isOwn = [...rule.groups].some((group) => !groups.has(group));
  const isEverybodys =
    isOwn ||
    [...groups].every(
      ([group, present]) => rule.groups.has(group) || usedRules(pieces, present) === '',
    );
  if (isEverybodys) return `${root}.${bookletClass} ${rest.replace(MAIN, `.${leafClass}`)}`;
  return [...rule.groups].map((group) => `${root} ${within(group, rest)}`.trim()).join(',');
}

/** 网页上的 `main` 自己就是那一组的页，别的在那一组的页里。 */
function within(group: string, rest: string): string {
  return MAIN.test(rest) ? rest.replace(MAIN, `.${leafClass}.${group}`) : `.${group} ${rest}`;
}

interface Line {
  readonly holders: readonly string[];
  readonly selector: string | undefined;
  readonly body: string;
}

/** 挨着的、在同一个 `@media` 里的写在一起，选择器一样的并成一条，写的一样的选择器并在一起。 */
function written(lines: readonly Line[]): string {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isBeside = last !== undefined && last.holders.join('\n') === line.holders.join('\n');
    if (!isBeside || last.selector === undefined || line.selector === undefined) joined.push(line);
    else if (last.selector === line.selector) {
      joined[joined.length - 1] = { ...last, body: `${last.body};${line.body}` };
    } else if (last.body === line.body) {
      joined[joined.length - 1] = { ...last, selector: `${last.selector},${line.selector}` };
    } else joined.push(line);
  }
  let css = '';
  let open: readonly string[] = [];
  for (const { holders, selector, body } of joined) {
    if (holders.join('\n') !== open.join('\n')) {
      css += '}'.repeat(open.length) + holders.map((each) => `${each}{`).join('');
      open = holders;
    }
    css += selector === undefined ? body : `${selector}{${body}}`;
  }
  return css + '}'.repeat(open.length);
}
