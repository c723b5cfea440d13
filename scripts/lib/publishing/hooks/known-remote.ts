import type { AnyRepository } from '../any-repository.ts';
import { isZero, type RefUpdate } from '../new-commits.ts';

/** 这边记着的对方那边，信不信得过。 */
export interface KnownRemote {
  /** 哪些提交公布过：`rev-list --not` 后面的写法。 */
  readonly published: readonly string[];
  /** 公布过的分支，`for-each-ref` 的写法。 */
  readonly publishedRefs: readonly string[];
  /** 信不过的，说为什么、怎么办。 */
  readonly doubt: string | undefined;
}

/**
 * 推到 `remote` 去，这边记的 `refs/remotes/` 信得过的就照它：它有的都公布过。推到一个网址、没有名字的没有记。
 * 这边记着那边有这条分支，那边却说没有（`old` 全是零），是地址换过了：记的是另一个地方的，一条也不信，全部历史都查。
 * 这一次另有一条分支对得上的，只是那一条在那边删了，照信。
 */
export function knownRemote(
  repository: AnyRepository,
  remote: string | undefined,
  updates: readonly RefUpdate[],
): KnownRemote {
  if (remote === undefined) return { published: [], publishedRefs: [], doubt: undefined };
  const folder = `refs/remotes/${remote}`;
  const listed = repository.run(['for-each-ref', '--format=%(objectname) %(refname)', folder]);
  const tracked = new Map(
    listed
      .toString('utf8')
      .split('\n')
      .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]),
  );
  const trackedOf = ({ ref }: RefUpdate) =>
    ref.startsWith('refs/heads/')
      ? tracked.get(`${folder}/${ref.slice('refs/heads/'.length)}`)
      : undefined;
  const isLost = updates.some((one) => isZero(one.old) && trackedOf(one) !== undefined);
  const isConfirmed = updates.some((one) => !isZero(one.old) && trackedOf(one) === one.old);
  if (!isLost || isConfirmed) {
    return { published: [`--remotes=${remote}`], publishedRefs: [folder], doubt: undefined };
  }
  return {
    published: [],
    publishedRefs: [],
    doubt: `${remote} 那边没有这条分支，这边却记着有：地址换过，或者那边删了。当作从来没有公布过，全部历史都查；地址没有换的，先运行 git fetch --prune ${remote}，再推送。`,
  };
}
