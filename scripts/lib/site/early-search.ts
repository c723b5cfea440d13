/** Astro 还在写网页，交给搜索的全部页已经写好了：搜索先建起来，建在旁边的文件夹里，全都过了才挪进网站。 */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import type { SearchBuilt } from './build-search.ts';
import { readSearchDocuments, takeSearchDocuments } from './search-documents.ts';

/** 隔这么久看一回写好了没有。 */
const LOOK_EVERY_MS = 250;

/** 正在建的搜索：哪些页，建好的，建好了怎么挪进网站。 */
export interface StartedSearch {
  readonly pages: readonly IndexedPage[];
  readonly built: Promise<SearchBuilt>;
  bringInto(dist: string): void;
}

/** 等着建的搜索。 */
interface EarlySearch {
  /** Astro 写完了：拿正在建的；还没有建的，或者后来又写得不一样的，现在从头建。 */
  take(): Promise<StartedSearch>;
  /** 不再等了；建着的等它停下，旁边的文件夹删掉。 */
  stop(): Promise<void>;
}

/**
 * 看着 `fresh` 里写好了「交给搜索的全部页」没有，写好了马上建；`build` 把它们建到哪个文件夹里。
 */
export function openEarlySearch(
  fresh: string,
  build: (dist: string, pages: readonly IndexedPage[]) => Promise<SearchBuilt>,
): EarlySearch {
  const aside = `${fresh}-search`;
  let begun: { readonly text: string; readonly search: StartedSearch } | undefined;
  const start = (pages: readonly IndexedPage[]): StartedSearch => {
    rmSync(aside, { recursive: true, force: true });
    const built = build(aside, pages);
    // 还没有等它、它先出了错的，等到它的时候再说。
    built.catch(() => undefined);
    return { pages, built, bringInto: (dist) => bring(aside, dist) };
  };
  const looking = setInterval(() => {
    const written = readSearchDocuments(fresh);
    if (written === undefined) return;
    clearInterval(looking);
    begun = { text: written.text, search: start(written.pages) };
  }, LOOK_EVERY_MS);
  const settled = () => begun?.search.built.catch(() => undefined);
  return {
    async take() {
      clearInterval(looking);
      const { text, pages } = takeSearchDocuments(fresh);
      if (begun?.text === text) return begun.search;
      await settled();
      begun = { text, search: start(pages) };
      return begun.search;
    },
    async stop() {
      clearInterval(looking);
      await settled();
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

/** 把旁边建好的挪进网站；`search/` 里原来就有网页，一样一样地挪。 */
function bring(aside: string, dist: string): void {
  renameSync(join(aside, 'pagefind'), join(dist, 'pagefind'));
  for (const name of readdirSync(join(aside, 'search'))) {
    renameSync(join(aside, 'search', name), join(dist, 'search', name));
  }
}
