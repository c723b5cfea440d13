import type { Rules } from '../kinds/rules.ts';

/** 还没有通过的草案，题目后面写明白：列表、搜索、引用、纸上都看得到。题目里已经写了的不再加。 */
export function rulesTitle({ title, status }: Pick<Rules, 'title' | 'status'>): string {
  return status === 'draft' && !/草案|征求意见/u.test(title) ? `${title}（草案）` : title;
}
