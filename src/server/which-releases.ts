import type { SiteRelease } from './release-name.ts';

/** 现在挂着的，和换上它以前挂着的；还没有的没有。 */
export interface ServedReleases {
  readonly live: string | undefined;
  readonly before: string | undefined;
}

/**
 * 该删的几份。同一次提交只留最后一份（每夜照当天重新生成的，顶掉前一夜的），再只留最近的 `keep` 次提交；
 * 挂着的、换上它以前挂着的，怎样都留着。`releases` 从早到晚。
 */
export function releasesToDrop(
  releases: readonly SiteRelease[],
  { live, before }: ServedReleases,
  keep: number,
): readonly string[] {
  const latest = new Map(releases.map(({ commit, name }) => [commit, name]));
  const kept = new Set([...[...latest.values()].toSorted().slice(-keep), live, before]);
  return releases.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** 退回去没有说退到哪一份的，退到挂着的那一份以前、照别的提交生成的最近一份；没有的是 `undefined`。 */
export function releaseBefore(
  releases: readonly SiteRelease[],
  live: string | undefined,
): SiteRelease | undefined {
  const current = releases.find(({ name }) => name === live);
  return releases.findLast(
    ({ name, commit }) =>
      commit !== current?.commit && (current === undefined || name < current.name),
  );
}

/** 人写的是哪一份：整个名字，或者认得出一份的开头、提交编号的开头。认不出、认出好几份的是 `undefined`。 */
export function releaseMeant(
  releases: readonly SiteRelease[],
  written: string,
): SiteRelease | undefined {
  const name = written.replace(/\/+$/, '').replace(/^.*\//, '');
  const exact = releases.find((each) => each.name === name);
  if (exact !== undefined || name.length < 4) return exact;
  const alike = releases.filter(
    (each) => each.name.startsWith(name) || each.commit.startsWith(name.slice(0, 12)),
  );
  const isOneCommit = new Set(alike.map(({ commit }) => commit)).size === 1;
  return isOneCommit ? alike.at(-1) : undefined;
}
