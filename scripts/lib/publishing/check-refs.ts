import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import { personalInName } from '../../../src/checks/commits/personal-in.ts';
import { nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import type { AnyRepository } from './any-repository.ts';
import { checkCommitted } from './entry-findings.ts';
import { parseTag } from './git-objects.ts';
import type { RefUpdate } from './new-commits.ts';
import { findingsInTag } from './said-findings.ts';

/** 分支和标签看出来的。 */
export interface SeenRefs {
  /** 名字、标签说明里的问题，连同是哪条分支、哪个标签的。 */
  readonly findings: readonly (CommitFinding & { readonly ref: string })[];
  /** 各指着哪次提交：全名 → 提交；指着别的东西的不在里面。 */
  readonly commits: ReadonlyMap<string, string>;
}

/** 标签指着标签的，最多跟这么多层。 */
const MOST_NESTED = 16;

/** 看每条分支、每个标签的名字，带说明的标签一层一层看到提交为止。 */
export function checkRefs(repository: AnyRepository, updates: readonly RefUpdate[]): SeenRefs {
  const commits = new Map<string, string>();
  const findings = updates.flatMap((update) => {
    const seen = [...findingsInName(update.ref), ...followed(update)];
    return seen.map((finding) => ({ ...finding, ref: update.ref }));
  });
  return { findings, commits };

  function followed({ ref, new: start }: RefUpdate): readonly CommitFinding[] {
    const found: CommitFinding[] = [];
    let id = start;
    for (let depth = 0; depth < MOST_NESTED; depth += 1) {
      const type = repository.sizes([id]).get(id)?.type ?? 'missing';
      if (type === 'commit') {
        commits.set(ref, id);
        return found;
      }
      if (type !== 'tag') break;
      const tag = parseTag(repository.read([id]).get(id)?.bytes ?? Buffer.alloc(0));
      found.push(...findingsInTag(tag, { known: nothingKnown, publishers: new Set() }));
      id = tag.target;
    }
    return [...found, ...checkCommitted(placeOf(ref), { what: 'target', type: 'other' })];
  }
}

function findingsInName(ref: string): readonly CommitFinding[] {
  const name = ref.replace(/^refs\/(?:heads|tags|notes|remotes)\//, '');
  const seen = checkCommitted(placeOf(ref), {
    ...{ what: 'entry', path: name, isUtf8: !name.includes('\uFFFD') },
    ...{ form: 'folder', size: 0, text: '' },
  });
  return [...seen, ...personalInName(placeOf(ref), name)];
}

function placeOf(ref: string): string {
  if (ref.startsWith('refs/heads/')) return '分支的名字';
  return ref.startsWith('refs/tags/') ? '标签的名字' : '名字';
}
