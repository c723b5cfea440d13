import type { SheetRule } from './read-sheet.ts';

const SHORT = /^--[a-z]$/;
const USED = /var\((--[\w-]+)/g;
const DECLARED = /^(--[\w-]+)\s*:\s*([\s\S]*)$/;

/** 各页的样式合成一份以前，变量改成整本一样的名字。 */
export type NameVariables = (rules: readonly SheetRule[]) => readonly SheetRule[];

/**
 * 备好改变量名字的。生成网页的时候，变量在各页里各自换了一个字母的短名，同一个字母各页不是一回事：
 * 在哪里定的、定成什么完全一样的，才是同一个变量，给同一个名字。没有换过的长名各页一样，照旧。
 */
export function namingVariables(): NameVariables {
  const names = new Map<string, string>();
  const nameFor = (meaning: string): string => {
    const known = names.get(meaning) ?? `--V${names.size.toString(36)}`;
    names.set(meaning, known);
    return known;
  };
  return (rules) => {
    const meanings = meaningsIn(rules);
    const rename = (name: string) => {
      const meaning = SHORT.test(name) ? meanings(name) : undefined;
      return meaning === undefined ? name : nameFor(meaning);
    };
    return rules.map((rule) => ({ ...rule, body: renamed(rule.body, rename) }));
  };
}

function renamed(body: string, rename: (name: string) => string): string {
  return body
    .replace(/^--[\w-]+(?=\s*:)/, rename)
    .replace(USED, (_, name: string) => `var(${rename(name)}`);
}

/** 一个短名是什么意思：它的每一处定义，里面提到的短名也换成意思。没有定义的是 `undefined`。 */
function meaningsIn(rules: readonly SheetRule[]): (name: string) => string | undefined {
  const definitions = new Map<string, string[]>();
  for (const { holders, selector, body } of rules) {
    const [, name, value] = DECLARED.exec(body) ?? [];
    if (name === undefined || value === undefined) continue;
    const where = [...holders, selector].join(' ');
    definitions.set(name, [...(definitions.get(name) ?? []), `${where}{${value}}`]);
  }
  const known = new Map<string, string | undefined>();
  const meaning = (name: string): string | undefined => {
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    const found = definitions
      .get(name)
      ?.map((text) =>
        text.replace(
          USED,
          (_, other: string) => `var(${(SHORT.test(other) && meaning(other)) || other}`,
        ),
      )
      .join('');
    known.set(name, found);
    return found;
  };
  return meaning;
}
