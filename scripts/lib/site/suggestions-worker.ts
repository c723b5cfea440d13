/** `complete-site.ts` 的一条线程：建搜索建议，建好了看一遍里面有没有不该公开的。 */
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { gateFolder } from './gate-aside.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 建到哪里，全部页；`known` 是公开过、可以写的。 */
interface SuggestionsTask {
  readonly dist: string;
  readonly pages: readonly IndexedPage[];
  readonly known: KnownPublic;
}

await answerInThread(({ dist, pages, known }: SuggestionsTask) => {
  const counts = buildSuggestions(dist, pages);
  return { counts, gated: gateFolder(dist, 'search', known) };
});
