/** `complete-site.ts` 的一条线程：建全文索引，建好了看一遍里面有没有不该公开的。 */
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import type { GateGiven } from './clean-files.ts';
import { gateFolder } from './gate-aside.ts';
import { indexSearch } from './index-search.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 建到哪里，底座，全部页；`gate` 是建好了照什么看。 */
interface FullTextTask {
  readonly dist: string;
  readonly base: string;
  readonly pages: readonly IndexedPage[];
  readonly gate: GateGiven;
}

await answerInThread(async ({ dist, base, pages, gate }: FullTextTask) => {
  await indexSearch(dist, base, pages);
  return gateFolder(dist, 'pagefind', gate);
});
