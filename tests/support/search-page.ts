import type { SearchPage } from '../../src/search/index/pages.ts';

/** 一页什么都写全了的要点；测试只改要看的几样。 */
export function searchPageExample(changes: Partial<SearchPage> = {}): SearchPage {
  return {
    path: '1010/',
    code: '1010',
    title: '农村低保',
    kind: 'policies',
    kindLabel: '政策',
    village: '',
    villageName: '',
    summary: '按月补差额。',
    aliases: ['低保'],
    steps: [],
    characters: '',
    clauses: [],
    ...changes,
  };
}
