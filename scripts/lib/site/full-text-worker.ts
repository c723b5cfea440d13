/** `complete-site.ts` 的一条线程：建全文索引，建好了看一遍里面有没有不该公开的。 */
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import { gateFolder } from './gate-aside.ts';
import { indexSearch } from './index-search.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 建到哪里，底座，全部页；`known` 是公开过、可以写的。 */
interface FullTextTask {
  readonly dist: string;
  readonly base: string;
  readonly pages: readonly IndexedPage[];
  readonly known: KnownPublic;
}

await answerInThread(async ({ dist, base, pages, known }: FullTextTask) => {
  await indexSearch(dist, base, pages);
  return gateFolder(dist, 'pagefind', known);
});
