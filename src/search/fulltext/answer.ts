import { asWritten, parseCode } from '../query/parse-code.ts';
import { queryWords } from '../words/fold.ts';
import { heldPassages } from './held.ts';
import type { Passage } from './passage.ts';

/** 全文里找到的，排好了等着摆出来。 */
export interface FullText {
  readonly exact: readonly Passage[];
  /** 要标出来的词，折叠过的。 */
  readonly words: readonly string[];
}

/** 交给全文索引去搜的话：编号只留数字，条款换成页上的写法，其余原样。 */
export function searchedText(query: string): string {
  return parseCode(query)?.code ?? asWritten(query);
}

/**
 * 给全文索引找到的排次序：只要真含有的。建议里已经列了的不再列，一个链接在一页上只出现一回。
 * `placed` 是已经摆出来的地址：摆出来的不挪地方，后到的接在后头。
 */
export function arrangeFullText(
  query: string,
  found: readonly Passage[],
  { listed, placed }: { readonly listed: ReadonlySet<string>; readonly placed: readonly string[] },
): FullText {
  const text = searchedText(query);
  const exact = heldPassages(text, found).filter(({ url }) => !listed.has(url));
  const places = new Map(placed.map((url, at) => [url, at]));
  const placeOf = ({ url }: Passage) => places.get(url) ?? placed.length;
  const inPlace = [...exact].sort((a, b) => placeOf(a) - placeOf(b));
  return { exact: inPlace, words: queryWords(text) };
}
