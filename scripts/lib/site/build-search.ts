import { Worker } from 'node:worker_threads';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import type { SuggestionCounts } from './build-suggestions.ts';
import type { GateGiven } from './clean-files.ts';
import type { GatedAside } from './gate-aside.ts';
import { doneInThread } from './steps/in-thread.ts';
import type { Steps } from './steps/open-steps.ts';

/** 建搜索要的：建到哪里，底座，全部页，建好了照什么看。 */
interface SearchGiven {
  readonly dist: string;
  readonly base: string;
  readonly pages: readonly IndexedPage[];
  readonly gate: GateGiven;
}

/** 建好的搜索：有多少，和建的线程里看过的文件。 */
export interface SearchBuilt {
  readonly counts: SuggestionCounts;
  readonly gated: readonly GatedAside[];
}

/** 全文索引和搜索建议各在一条线程里建；一个出了错，也等另一个停下。 */
export async function buildSearch(workerData: SearchGiven, steps: Steps): Promise<SearchBuilt> {
  const both = [
    steps.aside('suggestions', () =>
      doneInThread<{ counts: SuggestionCounts; gated: GatedAside }>(
        new Worker(new URL('suggestions-worker.ts', import.meta.url), { workerData }),
      ),
    ),
    steps.aside('fullText', () =>
      doneInThread<GatedAside>(
        new Worker(new URL('full-text-worker.ts', import.meta.url), { workerData }),
      ),
    ),
  ] as const;
  await Promise.allSettled(both);
  const [{ counts, gated }, fullText] = await Promise.all(both);
  return { counts, gated: [gated, fullText] };
}
