import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import {
  type CommitPart,
  type CommitStanding,
  sayTakeBack,
  takeBackNotes,
  takeBackRef,
  withTakeBack,
} from '../../../src/checks/commits/take-back.ts';
import { hidePersonal, withoutPersonal } from '../../../src/checks/privacy/hide-personal.ts';
import { gatherContent } from '../../../src/source/content.ts';
import type { SeenRefs } from './check-refs.ts';
import type { PlacedFinding } from './commit-findings.ts';
import type { NewCommit } from './new-commits.ts';

/** 一条分支（或者标签、笔记）这次要推的一串。 */
export interface PushedLine {
  readonly ref: string;
  /** 最后一次提交。 */
  readonly tip: string;
  /** 退回到哪次提交，这一串就全收回来了。 */
  readonly base: string | undefined;
}

/** 哪次提交归哪一串；几串里都有的，归排在前面的。 */
export function ownersOf(
  lines: readonly PushedLine[],
  fresh: ReadonlyMap<string, NewCommit>,
): ReadonlyMap<string, PushedLine> {
  const owners = new Map<string, PushedLine>();
  for (const line of lines) {
    const waiting = [line.tip];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const commit = fresh.get(id);
      if (commit === undefined || owners.has(id)) continue;
      owners.set(id, line);
      waiting.push(...commit.parents);
    }
  }
  return owners;
}

/** 把话里的号码、姓名遮住，再接上怎么收回来：要运行的命令不能被遮掉。 */
export function withRemedies(
  found: readonly PlacedFinding[],
  owners: ReadonlyMap<string, PushedLine>,
  pushed: ReadonlySet<string>,
): readonly CommitFinding[] {
  const deep = new Set(
    found
      .filter(({ id, severity }) => severity === 'error' && owners.get(id)?.tip !== id)
      .map(({ id }) => owners.get(id)?.ref),
  );
  const shown = hidePersonal(found, gatherContent([], undefined));
  return found.map(({ id, part, ...finding }, index) => {
    const line = owners.get(id);
    const standing: CommitStanding = {
      isPublished: pushed.has(id),
      isLast: line?.tip === id && !deep.has(line.ref),
      branch: branchShown(line?.ref),
      base: line?.base?.slice(0, 7),
    };
    const hidden = shown[index] ?? finding;
    const remedy = finding.severity === 'error' ? remedyFor(line?.ref, part, standing) : '';
    return {
      ...finding,
      ...{ file: hidden.file, message: hidden.message },
      hint: withTakeBack(hidden, remedy),
    };
  });
}

/** 分支、标签的名字里的，说怎么换名。 */
export function withRefRemedies(found: SeenRefs['findings']): readonly CommitFinding[] {
  const shown = hidePersonal(found, gatherContent([], undefined));
  return found.map(({ ref, ...finding }, index) => {
    const hidden = shown[index] ?? finding;
    const remedy = finding.severity === 'error' ? takeBackRef(ref) : '';
    return {
      ...finding,
      ...{ file: hidden.file, message: hidden.message },
      hint: withTakeBack(hidden, remedy),
    };
  });
}

/** 能说给人听的分支名；名字里有号码、姓名的不说。 */
function branchShown(ref: string | undefined): string | undefined {
  const name = /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
  const isShown = name !== undefined && name !== 'HEAD' && withoutPersonal(name) === name;
  return isShown ? name : undefined;
}

function remedyFor(ref: string | undefined, part: CommitPart, standing: CommitStanding): string {
  const isNotes = ref?.startsWith('refs/notes/') === true;
  if (isNotes && !standing.isPublished) {
    return takeBackNotes(withoutPersonal(ref) === ref ? ref : undefined);
  }
  const tag = ref?.startsWith('refs/tags/') ? '标签也要删掉重打（git tag -d）。' : '';
  return `${tag}${sayTakeBack(part, standing)}`;
}
