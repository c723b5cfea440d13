import type { SearchPage } from '../../src/search/index/pages.ts';
import type { Listed } from '../../src/search/suggest/suggestion.ts';

/** 一页什么都写全了的要点；测试只改要看的几样。 */
export function searchPageExample(changes: Partial<SearchPage> = {}): SearchPage {
  return {
    path: '1010/',
    code: '1010',
    title: '农村低保',
    short: '',
    kind: 'policies',
    kindLabel: '政策',
    village: '',
    villageName: '',
    summary: '按月补差额。',
    aliases: ['低保'],
    steps: [],
    characters: '',
    clauses: [],
    editions: 1,
    ...changes,
  };
}

/** 摆出来的一条，把握十足；测试只改要看的几样。 */
export function listedExample(changes: Partial<Listed> = {}): Listed {
  const page = changes.page ?? searchPageExample();
  return {
    page,
    clause: undefined,
    path: page.path,
    score: 9,
    confidence: 0.99,
    signals: {
      ...{ coverage: 1, characters: 1, density: 1, named: 1, rarest: 1, unseen: 0 },
      ...{ head: 1, asked: 0, elsewhere: false },
    },
    matched: [],
    unsure: false,
    more: 0,
    ...changes,
  };
}
