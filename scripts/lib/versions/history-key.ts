import type { PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import { keyOf } from '../kept/kept-results.ts';

const made = new WeakMap<PageHistoryShown, string>();

/** 一页的历史的指纹：里面有一个字、一次提交不一样就不一样。每一版跟哪一版比的只写那一版的名字，别的由两版的字定。 */
export function historyKey(history: PageHistoryShown): string {
  const known = made.get(history);
  if (known !== undefined) return known;
  const versions = history.versions.map((version) =>
    version.state === 'shown' ? { ...version, compared: version.compared?.before.id } : version,
  );
  const key = keyOf(JSON.stringify({ ...history, versions }));
  made.set(history, key);
  return key;
}
