import type { Candidate } from './candidate.ts';
import { queryWords } from './fold.ts';
import { asWritten, parseCode, type SpokenCode } from './parse-code.ts';
import { rank } from './rank.ts';

/** 对一次提问的回答，等着摆出来。 */
export interface Answer {
  /** 说的是编号，直接就是这一页或这一条。 */
  readonly direct: Candidate | undefined;
  readonly exact: readonly Candidate[];
  readonly similar: readonly Candidate[];
  /** 要标出来的词，折叠过的。 */
  readonly words: readonly string[];
}

/** 交给全文索引去搜的话：编号只留数字，条款换成页上的写法，其余原样。 */
export function searchedText(query: string): string {
  return parseCode(query)?.code ?? asWritten(query);
}

/**
 * 合起目录里的页和全文索引找到的，排出回答。同一个地址两边都有的，用全文索引的那份，它有正文。
 * 说的是编号、目录里又有的，放在最前；编号没有字面相近的。
 */
export function answerTo(
  query: string,
  catalogue: readonly Candidate[],
  found: readonly Candidate[],
): Answer {
  const text = searchedText(query);
  const merged = [...new Map([...catalogue, ...found].map((one) => [one.url, one])).values()];
  const spoken = parseCode(query);
  const direct = spoken && directTo(spoken, merged);
  const { exact, similar } = rank(text, merged);
  return {
    direct,
    exact: exact.filter(({ url }) => url !== direct?.url),
    similar: spoken === undefined ? similar : [],
    words: queryWords(text),
  };
}

function directTo(
  { code, anchor, clause }: SpokenCode,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const page = candidates.find((one) => one.code === code && one.clause === undefined);
  if (page === undefined || anchor === undefined) return page;
  const url = `${page.url}#${anchor}`;
  const found = candidates.find((one) => one.url === url);
  return found ?? { ...page, url, clause: clause ?? `#${anchor}`, body: '' };
}
