import type { FullText } from '../../search/fulltext/answer.ts';
import { searchedText } from '../../search/fulltext/answer.ts';
import type { Listed, Suggestions } from '../../search/suggest/suggestion.ts';
import { queryWords } from '../../search/words/fold.ts';
import { passageOf } from './search-answer.ts';
import type { ResultGroup, ResultRow } from './search-results.ts';
import { whyListed } from './suggest-options.ts';

/** 搜索页上的几组：相干的、拿不准的、全文里写着的。答案（头一条）另外摆，不在组里。 */
export function resultGroups(
  query: string,
  { list, clear, asked }: Suggestions,
  fullText: FullText,
): readonly ResultGroup[] {
  const others = clear ? list.slice(1) : list;
  const words = queryWords(asked);
  const row = (one: Listed): ResultRow => ({
    passage: passageOf(one),
    why: whyListed(one, asked),
    more:
      one.more === 0
        ? undefined
        : { count: one.more, address: `${import.meta.env.BASE_URL}${one.page.kind}/` },
  });
  const rows = (unsure: boolean) => others.filter((one) => one.unsure === unsure).map(row);
  const plain = { isFullText: false, words };
  return [
    { ...plain, heading: clear ? '也可能是' : '最合适的', rows: rows(false) },
    { ...plain, heading: '拿不准，可能是', rows: rows(true) },
    {
      heading:
        query === ''
          ? '按条件列出'
          : `${list.length > 0 ? '还有这些页' : ''}写着“${searchedText(asked)}”`,
      rows: fullText.exact.map((passage) => ({ passage })),
      isFullText: true,
      words: fullText.words,
    },
  ];
}
