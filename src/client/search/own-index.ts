import { passagesOf } from './search-answer.ts';
import { scoresOfPages, search } from './suggest-data.ts';
import type { TextIndex } from './text-index.ts';

/**
 * 建议用的索引拿来搜全文：正文里的字对都在里面，一页页取来看是不是真的写着。
 * 全是 JavaScript，不许用 WebAssembly 的旧浏览器也搜得了全文。
 */
export const ownIndex: TextIndex = {
  async hits(query, conditions) {
    const [pages, scores] = await Promise.all([
      search().candidates(query, conditions),
      scoresOfPages(query),
    ]);
    return pages.map(
      (page) => async () => passagesOf(await search().load(page), scores.get(page) ?? 0),
    );
  },
};
