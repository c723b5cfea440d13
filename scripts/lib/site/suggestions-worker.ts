/** `complete-site.ts` 的一条线程：建搜索建议，建好了看一遍里面有没有不该公开的。 */
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import { buildSuggestions } from './build-suggestions.ts';
import type { GateGiven } from './clean-files.ts';
import { gateFolder } from './gate-aside.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 建到哪里，全部页；`gate` 是建好了照什么看。 */
interface SuggestionsTask {
  readonly dist: string;
  readonly pages: readonly IndexedPage[];
  readonly gate: GateGiven;
}

await answerInThread(({ dist, pages, gate }: SuggestionsTask) => {
  const counts = buildSuggestions(dist, pages);
  return { counts, gated: gateFolder(dist, 'search', gate) };
});
