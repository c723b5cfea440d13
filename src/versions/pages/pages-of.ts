import type { PageHistoryShown } from '../history-of-page.ts';
import { addressesOf } from './addresses.ts';
import { differencePage, sincePage } from './difference-page.ts';
import { listPage } from './list-page.ts';
import type { MadePage } from './made-page.ts';
import { versionPage } from './version-page.ts';

/** 一页的历史要写的全部网页：单子，每一版，每一版改了什么、后来又改了什么。 */
export function* pagesOf(history: PageHistoryShown, base: string): Iterable<MadePage> {
  const { code, versions } = history;
  const addresses = addressesOf(base, code);
  const today = versions.at(-1);
  yield listPage(history, addresses);
  for (const version of versions) {
    yield versionPage(history, version, addresses);
    if (version.state !== 'shown') continue;
    const difference = differencePage(history, version, addresses);
    if (difference !== undefined) yield difference;
    if (version !== today && today?.state === 'shown') {
      yield sincePage(history, version, today, addresses);
    }
  }
}
