import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import { MOST_BYTES } from '../../../src/checks/commits/commit-unseen.ts';
import type { CommitPart } from '../../../src/checks/commits/take-back.ts';
import type { AnyRepository, GitObject } from './any-repository.ts';
import type { TipKnown } from './check-tips.ts';
import { commitChanges } from './commit-changes.ts';
import { type EntryFinding, findingsInEntry } from './entry-findings.ts';
import type { NewCommit } from './new-commits.ts';
import { pathOf } from './raw-path.ts';
import { findingsInMessage, findingsInSignatures } from './said-findings.ts';
import type { TreeChange } from './tree-changes.ts';

/** 在哪次提交的哪一部分查出来的。 */
export interface PlacedFinding extends CommitFinding {
  /** 提交的整个编号。 */
  readonly id: string;
  readonly part: CommitPart;
  /** 那次提交的几个上家，和添了改了的各个文件。 */
  readonly parents: readonly string[];
  readonly changed: readonly string[];
}

/** 改不好、只有去掉的文件。 */
const UNWANTED = /^E-(?:COMMIT-UNSEEN|PRIVATE-FILE|PUBLIC-FILE)$/;

/** 一次读几个文件：再多，内存里放不下。 */
const AT_ONCE = 400;

/**
 * 每次新提交的说明、署名、添了改了的文件里查出来的，早的在前。一样的内容在一样的路径只看一遍，
 * 几百次提交也只读变了的。`knownFor` 是照哪条分支看。
 */
export function findingsInCommits(
  repository: AnyRepository,
  commits: readonly NewCommit[],
  knownFor: (commit: string) => TipKnown,
): readonly PlacedFinding[] {
  const changes = commitChanges(repository, commits);
  const place = (
    { isName: _, ...finding }: EntryFinding,
    { id, parents }: NewCommit,
    part: CommitPart,
  ) => {
    const changed = (changes.get(id) ?? []).map(({ rawPath }) => pathOf(rawPath).path);
    return { ...finding, id, part, commit: id.slice(0, 7), parents, changed };
  };
  const seen = new Set<string>();
  const entries = commits.flatMap((commit) =>
    (changes.get(commit.id) ?? []).flatMap((change) => {
      const key = `${change.form} ${change.form === 'folder' ? '' : change.blob} ${change.rawPath}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ commit, change }];
    }),
  );
  const inFiles = new Map<string, PlacedFinding[]>();
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const part = entries.slice(at, at + AT_ONCE);
    const read = readEntries(
      repository,
      part.map(({ change }) => change),
    );
    for (const { commit, change } of part) {
      const { id } = commit;
      const found = findingsInEntry(change, read(change), knownFor(id));
      const placed = found.map((finding) => place(finding, commit, partOf(finding)));
      inFiles.set(id, [...(inFiles.get(id) ?? []), ...placed]);
    }
  }
  return commits.flatMap((commit) => [
    ...findingsInMessage(commit, knownFor(commit.id)).map((one) => place(one, commit, 'words')),
    ...findingsInSignatures(commit, knownFor(commit.id)).map((one) => place(one, commit, 'person')),
    ...(inFiles.get(commit.id) ?? []),
  ]);
}

function partOf({ code, isName }: EntryFinding): CommitPart {
  if (isName) return 'name';
  return UNWANTED.test(code) ? 'unwanted' : 'file';
}

/** 读几个文件改以后、改以前的字节；太大的不读，另有规则说。 */
export function readEntries(repository: AnyRepository, changes: readonly TreeChange[]) {
  const files = changes.filter(({ form }) => form === 'file' || form === 'link');
  const ids = files.flatMap(({ blob, oldBlob }) => [
    blob,
    ...(oldBlob === undefined ? [] : [oldBlob]),
  ]);
  const sizes = repository.sizes(ids);
  const read: ReadonlyMap<string, GitObject> = repository.read(
    ids.filter((id) => {
      const known = sizes.get(id);
      return known === undefined || (known.type === 'blob' && known.size <= MOST_BYTES);
    }),
  );
  return ({ blob, oldBlob }: TreeChange) => ({
    bytes: read.get(blob)?.bytes,
    before: oldBlob === undefined ? undefined : read.get(oldBlob)?.bytes,
    size: sizes.get(blob)?.size ?? 0,
  });
}
