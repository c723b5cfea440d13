import { asWritten, parseCode } from '../query/parse-code.ts';
import { queryWords } from '../words/fold.ts';
import type { Passage } from './passage.ts';
import { rank } from './rank.ts';

/** 全文里找到的，排好了等着摆出来。 */
export interface FullText {
  readonly exact: readonly Passage[];
  readonly similar: readonly Passage[];
  /** 要标出来的词，折叠过的。 */
  readonly words: readonly string[];
}

/** 交给全文索引去搜的话：编号只留数字，条款换成页上的写法，其余原样。 */
export function searchedText(query: string): string {
  return parseCode(query)?.code ?? asWritten(query);
}

/**
 * 给全文索引找到的排次序：真含有的在前，字面相近的在后；建议里已经列了的，字面相近的不再列。
 * 编号没有字面相近的。`related` 是有没有相干的建议：一条也没有的，碰巧有几个字一样的不拿来充数。
 */
export function arrangeFullText(
  query: string,
  found: readonly Passage[],
  { listed, related }: { readonly listed: ReadonlySet<string>; readonly related: boolean },
): FullText {
  const text = searchedText(query);
  const { exact, similar } = rank(text, found);
  const isNew = ({ url }: Passage) => !listed.has(url);
  const isCode = parseCode(query) !== undefined;
  return {
    exact,
    similar: isCode || !(related || exact.length > 0) ? [] : similar.filter(isNew),
    words: queryWords(text),
  };
}
