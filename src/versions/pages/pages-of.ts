import type { PageHistoryShown } from '../history-of-page.ts';
import { addressesOf, type SiteRoot } from './addresses.ts';
import { differencePage, sincePage } from './difference-page.ts';
import { listPage } from './list-page.ts';
import type { MadePage } from './made-page.ts';
import { versionPage } from './version-page.ts';

/** 一页的历史要写的全部网页：单子，每一版，每一版改了什么、后来又改了什么。 */
export function* pagesOf(history: PageHistoryShown, root: SiteRoot): Iterable<MadePage> {
  const { code, versions } = history;
  const addresses = addressesOf(root, code);
  const today = versions.at(-1);
  const editions = versions.map(({ commit }, index) => ({ number: index + 1, commit }));
  const latest = editions.at(-1);
  yield { ...listPage(history, addresses), edition: latest };
  for (const [index, version] of versions.entries()) {
    const edition = editions[index];
    yield { ...versionPage(history, version, addresses), edition };
    if (version.state !== 'shown') continue;
    const difference = differencePage(history, version, addresses);
    if (difference !== undefined) yield { ...difference, edition };
    if (version !== today && today?.state === 'shown') {
      yield { ...sincePage(history, version, today, addresses), edition: latest };
    }
  }
}
