import type { AnyRepository } from './any-repository.ts';
import { type CommitObject, parseCommit } from './git-objects.ts';

/** 一条分支、一个标签要从哪里改到哪里；`ref` 是全名（`refs/heads/main`），没有的一头全是零。 */
export interface RefUpdate {
  readonly ref: string;
  readonly old: string;
  readonly new: string;
}

/** 一次新的提交。 */
export interface NewCommit extends CommitObject {
  readonly id: string;
}

/** 全是零的编号：没有。 */
export const isZero = (id: string): boolean => /^0+$/.test(id);

/**
 * 从 `tips` 走得到、还没有公布过的提交，早的在前。`published` 说哪些公布过，是 `rev-list --not` 后面的写法，
 * 如 `--all`（仓库里现有的全部）、`--remotes=origin`；`known` 是另外几次公布过的提交。
 */
export function newCommits(
  repository: AnyRepository,
  tips: readonly string[],
  {
    published,
    known,
  }: { readonly published: readonly string[]; readonly known: readonly string[] },
): readonly NewCommit[] {
  if (tips.length === 0) return [];
  const not = published.length === 0 ? [] : ['--not', ...published];
  const input = [...tips, ...known.map((id) => `^${id}`)].join('\n');
  const ids = repository
    .run(['rev-list', '--topo-order', '--reverse', '--stdin', ...not], `${input}\n`)
    .toString('latin1')
    .split('\n')
    .filter((id) => id !== '');
  const objects = repository.read(ids);
  return ids.map((id) => ({ id, ...parseCommit(objects.get(id)?.bytes ?? Buffer.alloc(0)) }));
}

/** 退回到哪里，这一串新提交就全收回来了：对方那边的还在这条线上，就是它；不在的，沿着头一个上家往前找。 */
export function baseOf(
  repository: AnyRepository,
  { old, tip }: { readonly old: string | undefined; readonly tip: string },
  fresh: ReadonlyMap<string, NewCommit>,
): string | undefined {
  const isAhead =
    old !== undefined && repository.tryRun(['merge-base', '--is-ancestor', old, tip]) !== undefined;
  if (isAhead) return old;
  let at: string | undefined = tip;
  while (at !== undefined && fresh.has(at)) at = fresh.get(at)?.parents[0];
  return at;
}
