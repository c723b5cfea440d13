import type { FullText } from '../../search/fulltext/answer.ts';
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
  { exact, similar }: Pick<FullText, 'exact' | 'similar'>,
  state: FullTextState,
): string {
  const [first] = list;
  const parts = [
    direct !== undefined && `就是这一页：${nameOf(direct)}。`,
    direct === undefined && clear && first !== undefined && `多半是${nameOf(first)}。`,
    direct === undefined && list.length > 0 && `相干的有 ${list.length} 条。`,
    exact.length > 0 && `全文里含有“${query}”的有 ${exact.length} 条。`,
    similar.length > 0 && `字面相近的有 ${similar.length} 条。`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join('') + AFTER[state];
  if (state === 'looking') return '正在找。';
  const nothing = code === undefined ? `没有找到“${query}”。` : `没有编号 ${code} 的页面。`;
  return nothing + AFTER[state];
}

function nameOf({ page, clause }: NonNullable<Suggestions['direct']>): string {
  return `${page.title}${clause?.label ?? ''}`;
}
