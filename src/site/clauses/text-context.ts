import { numberSources } from '../../markdown/cited-basis.ts';
import type { KnownBasis } from '../../markdown/evidence.ts';
import { parseNotation } from '../../markdown/notation.ts';
import type { NotationOptions } from '../../markdown/render-notation.ts';
import { type LinkedTerm, linkTerms, type TermPart } from '../../markdown/terms.ts';

/** 渲染一页里的各句话要知道的事：依据的序号，以及哪些词在哪里加链接。 */
export type TextContext = Required<
  Pick<NotationOptions, 'basis' | 'numberedSources' | 'termParts'>
>;

export interface PageTexts {
  /** 报错时说的是哪一页，如「编号 1010 的页」。 */
  readonly page: string;
  readonly basis: readonly KnownBasis[];
  readonly terms: readonly LinkedTerm[];
  /** 这一页要渲染的各句话，按页面上从上到下的次序。 */
  readonly texts: readonly string[];
}

/**
 * 建一页的上下文。一个词只在头一次出现时加链接，而组件渲染的先后不一定就是页面的先后，所以先算好。
 * 引用的短名不在 `basis` 里就抛错：这种页不该上线，check 会说是哪一行。
 */
export function textContext({ page, basis, terms, texts }: PageTexts): TextContext {
  const seen = new Set<string>();
  const linked = new Map<string, readonly TermPart[]>();
  for (const part of texts.flatMap(parseNotation)) {
    if (part.type !== 'text' || linked.has(part.text)) continue;
    linked.set(part.text, linkTerms(part.text, terms, seen));
  }
  const shorts = basis.map(({ short }) => short);
  return {
    basis,
    termParts: (text) => linked.get(text) ?? [{ type: 'text', text }],
    numberedSources: (sources) => numberSources(sources, shorts, page),
  };
}
