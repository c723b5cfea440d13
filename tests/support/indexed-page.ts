import type { IndexedPage } from '../../src/search/entries/indexed-page.ts';

/** 交给搜索的一页，没写的都是空的；测试只写要看的几样。 */
export function indexedPageExample(changes: Partial<IndexedPage> = {}): IndexedPage {
  return {
    ...{
      path: '1010/',
      code: '',
      title: '',
      short: '',
      kind: '',
      kindLabel: '',
      village: '',
      villageName: '',
    },
    ...{ summary: '', aliases: [], questions: [], points: [], steps: [], parts: [] },
    ...changes,
  };
}
