import { textsIn } from '../kinds/texts-in.ts';
import { joinPath } from './base-path.ts';
import { parseNotation } from './notation.ts';
import { wordPattern } from './word-pattern.ts';

/** 一个词：代号、写法、别的写法。词表没经过校验时，`aliases` 可能没有。 */
export interface LinkedTerm {
  readonly id: string;
  readonly term: string;
  readonly aliases?: readonly string[] | undefined;
}

/** 一段文字切成的小块：普通文字，或者要链接到解释的词。 */
export type TermPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'term'; readonly text: string; readonly id: string };

/** front matter 里由组件给词加链接的各项：前面是政策的，后面是镇里答应的事的。 */
const linkedFields = [
  'who',
  'gain',
  'amounts',
  'steps',
  'where',
  'bring',
  'duration',
  'fee',
  'dueText',
  'responsible',
  'promised',
  'signs',
] as const;

/** 词的解释在哪里，`base` 是网站所在的目录。 */
export function termUrl(id: string, base: string): string {
  return joinPath(base, `/terms/#${id}`);
}

/**
 * 找出文字里第一次出现的词。同一处能对上几个词，取最长的；
 * `seen` 记着已经链接过的词的代号，本次链接的也会加进去，一页的各段用同一个 `seen`。
 */
export function linkTerms(
  text: string,
  terms: readonly LinkedTerm[],
  seen: Set<string>,
): readonly TermPart[] {
  const { ids, pattern } = matcherOf(terms);
  const parts: TermPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const id = ids.get(word);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    parts.push({ type: 'term', text: word, id });
    from = match.index + word.length;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}

/** front matter 的 `linkedFields` 里出现过的词的代号；正文不再给它们加链接。 */
export function termsIn(
  frontmatter: Readonly<Record<string, unknown>>,
  terms: readonly LinkedTerm[],
): Set<string> {
  const seen = new Set<string>();
  const lines = linkedFields.flatMap((field) => textsIn(frontmatter[field]));
  for (const part of lines.flatMap(parseNotation)) {
    if (part.type === 'text') linkTerms(part.text, terms, seen);
  }
  return seen;
}

interface Matcher {
  readonly ids: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

/** 同一份词表全站要用几万次，只编一次。 */
const matchers = new WeakMap<readonly LinkedTerm[], Matcher>();

function matcherOf(terms: readonly LinkedTerm[]): Matcher {
  const known = matchers.get(terms);
  if (known !== undefined) return known;
  const ids = new Map(
    terms.flatMap(({ id, term, aliases = [] }) =>
      [term, ...aliases].map((word) => [word, id] as const),
    ),
  );
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length);
  const matcher = { ids, pattern: wordPattern(longestFirst) };
  matchers.set(terms, matcher);
  return matcher;
}
