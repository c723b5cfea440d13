import { type FullText, searchedText } from '../../search/fulltext/answer.ts';
import type { Suggestions } from '../../search/suggest/suggestion.ts';

/** 全文索引到哪一步了。 */
export type FullTextState = 'looking' | 'done' | 'failed';

const AFTER: Readonly<Record<FullTextState, string>> = {
  looking: '正在全文里接着找。',
  done: '',
  failed: '全文搜索没打开，这回只按题目和叫法找；全部页面的目录在下面。',
};

/** 说一句找得怎么样，读屏会念出来。 */
export function sayOutcome(
  query: string,
  { direct, list, clear, code }: Suggestions,
  { exact }: Pick<FullText, 'exact'>,
  state: FullTextState,
): string {
  const [first] = list;
  const sure = list.filter(({ unsure }) => !unsure).length;
  const parts = [
    direct !== undefined && `就是这一页：${nameOf(direct)}。`,
    direct === undefined && clear && first !== undefined && `多半是${nameOf(first)}。`,
    direct === undefined && sure > 0 && `相干的有 ${sure} 条。`,
    direct === undefined && list.length > sure && `拿不准的有 ${list.length - sure} 条。`,
    exact.length > 0 &&
      `写着“${searchedText(query)}”的${list.length > 0 ? '另' : ''}有 ${exact.length} 条。`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join('') + AFTER[state];
  if (state === 'looking') return '正在找。';
  const nothing = code === undefined ? `没有找到“${query}”。` : `没有编号 ${code} 的页面。`;
  return nothing + AFTER[state];
}

function nameOf({ page, clause }: NonNullable<Suggestions['direct']>): string {
  return `${page.short || page.title}${clause?.label ?? ''}`;
}
