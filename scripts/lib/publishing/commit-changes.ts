import type { AnyRepository } from './any-repository.ts';
import { parseCommit } from './git-objects.ts';
import type { NewCommit } from './new-commits.ts';
import { type TreeChange, type TreePair, treeChanges } from './tree-changes.ts';

/**
 * 每次提交添了、改了什么，提交的编号 → 改动。合并的和每个上家都比，上家哪个也没有的才算：
 * 从别的分支并过来的，在那边查。只取了最近提交的仓库，看不到的上家当作没有，整棵树都算。
 */
export function commitChanges(
  repository: AnyRepository,
  commits: readonly NewCommit[],
): ReadonlyMap<string, readonly TreeChange[]> {
  const trees = treesOf(repository, commits);
  const befores = ({ parents }: NewCommit) => {
    const known = parents.flatMap((parent) => trees.get(parent) ?? []);
    return known.length === 0 ? [repository.emptyTree] : known;
  };
  const pairsOf = (commit: NewCommit) =>
    befores(commit).map((before): TreePair => [before, commit.tree]);
  const changes = treeChanges(repository, commits.flatMap(pairsOf));
  return new Map(
    commits.map((commit) => {
      const [first = [], ...others] = pairsOf(commit).map(
        (pair) => changes.get(pair.join(' ')) ?? [],
      );
      const rest = others.map((list) => new Set(list.map(keyOf)));
      const own = first.filter((change) => rest.every((keys) => keys.has(keyOf(change))));
      return [commit.id, withoutOuter(own)];
    }),
  );
}

const keyOf = ({ rawPath, form, blob }: TreeChange) => `${form} ${blob} ${rawPath}`;

/** 各次提交和它们的上家的树。 */
function treesOf(
  repository: AnyRepository,
  commits: readonly NewCommit[],
): ReadonlyMap<string, string> {
  const own = new Map(commits.map(({ id, tree }) => [id, tree]));
  const others = commits.flatMap(({ parents }) => parents).filter((id) => !own.has(id));
  const present = repository.isShallow ? [...repository.sizes(others).keys()] : others;
  for (const [id, { bytes }] of repository.read(present)) own.set(id, parseCommit(bytes).tree);
  return own;
}

/** 文件的路径里就有文件夹的名字；里面什么也没有的文件夹才另看。 */
function withoutOuter(changes: readonly TreeChange[]): readonly TreeChange[] {
  const outer = new Set(
    changes.flatMap(({ rawPath }) => [rawPath.slice(0, Math.max(0, rawPath.lastIndexOf('/')))]),
  );
  return changes.filter(({ form, rawPath }) => form !== 'folder' || !outer.has(rawPath));
}
