import { parseNotation } from '../../markdown/notation.ts';
import { type LinkedTerm, linkTerms, type TermPart } from '../../markdown/terms.ts';

/** 渲染一页里的各句话要知道的事：依据的序号，以及哪些词在哪里加链接。 */
export interface TextContext {
  /** 依据短名 → 页内序号，从 1 起。 */
  basisNumber(short: string): number;
  /** 一段没有记号的文字，切成普通文字和要链接的词。 */
  termParts(text: string): readonly TermPart[];
}

/**
 * 建一页的上下文。`texts` 是这一页要渲染的各句话，按页面上从上到下的次序：
 * 一个词只在头一次出现时加链接，而组件渲染的先后不一定就是页面的先后，所以先算好。
 * 引用的短名不在 `basis` 里就抛错：这种页不该上线，check 会说是哪一行。
 */
export function textContext(
  basis: readonly { readonly short: string }[],
  terms: readonly LinkedTerm[],
  texts: readonly string[],
): TextContext {
  const seen = new Set<string>();
  const linked = new Map<string, readonly TermPart[]>();
  for (const part of texts.flatMap(parseNotation)) {
    if (part.type !== 'text' || linked.has(part.text)) continue;
    linked.set(part.text, linkTerms(part.text, terms, seen));
  }
  return {
    termParts: (text) => linked.get(text) ?? [{ type: 'text', text }],
    basisNumber(short) {
      const index = basis.findIndex((document) => document.short === short);
      if (index < 0) {
        throw new Error(`〔据 ${short}〕没有对应的依据；在 basis 里加一份短名是「${short}」的。`);
      }
      return index + 1;
    },
  };
}
