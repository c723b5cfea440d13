import { bareText } from './bare-text.ts';
import type { SitePassage, StoredPassage } from './quoted-page.ts';

/** 一版里的一段。 */
export interface PassageText {
  readonly part: string;
  readonly anchor: string;
  readonly text: string;
}

/** 一页的各版（从早到晚）合成一张单子：同一条、同一句话只写一遍，记着在哪几版里。先写现在的。 */
export function storePassages(
  versions: readonly (readonly PassageText[])[],
): readonly StoredPassage[] {
  const found = new Map<string, { readonly one: PassageText; readonly runs: number[] }>();
  const keys = new Map<string, string>();
  const keyOf = (text: string) => {
    const key = keys.get(text) ?? bareText(text).key;
    keys.set(text, key);
    return key;
  };
  const latestFirst = versions.map((passages, index) => ({ passages, index })).reverse();
  for (const { passages, index } of latestFirst) {
    for (const one of passages) {
      const key = keyOf(one.text);
      if (key === '') continue;
      const name = [one.part, one.anchor, key].join('\n');
      const known = found.get(name);
      if (known === undefined) found.set(name, { one, runs: [index, index] });
      else if (known.runs[0] === index + 1) known.runs[0] = index;
      else if (known.runs[0] !== index) known.runs.unshift(index, index);
    }
  }
  return Array.from(found.values(), ({ one: { part, anchor, text }, runs }): StoredPassage => {
    const isAlways = runs.length === 2 && runs[0] === 0 && runs[1] === versions.length - 1;
    return isAlways ? [part, anchor, text] : [part, anchor, text, ...runs];
  });
}

/** 读出来；`versions` 是一共有几版。 */
export function readPassages(
  stored: readonly StoredPassage[],
  versions: number,
): readonly SitePassage[] {
  return stored.map(([part, anchor, text, ...runs]): SitePassage => {
    const [first = 0, last = versions - 1] = runs.slice(-2);
    return {
      ...{ part, anchor, text, first, last },
      ...bareText(text),
      isNow: last === versions - 1,
    };
  });
}
