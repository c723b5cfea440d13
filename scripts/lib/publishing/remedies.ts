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
  const unwanted = new Set(
    found.flatMap(({ id, part, file }) => (part === 'unwanted' ? [`${id} ${file}`] : [])),
  );
  const placed = found.map((one) =>
    unwanted.has(`${one.id} ${one.file}`) ? { ...one, part: 'unwanted' as const } : one,
  );
  const mended = new Map<string, Set<string>>();
  for (const { id, part, severity, file } of placed) {
    if (severity !== 'error') continue;
    const key = `${id} ${part}`;
    mended.set(key, (mended.get(key) ?? new Set()).add(file));
  }
  return placed.map(({ id, part, parents, changed, ...finding }, index) => {
    const line = owners.get(id);
    const hidden = shown[index] ?? finding;
    const standing: CommitStanding = {
      isPublished: pushed.has(id),
      isLast: line?.tip === id && !deep.has(line.ref),
      branch: branchShown(line?.ref),
      base: line?.base?.slice(0, 7),
      parent: parents[0]?.slice(0, 7),
      file: hidden.file === finding.file ? quoted(finding.file) : undefined,
      isOnly: changed.length === 1,
      isWhole:
        parents.length < 2 && changed.every((path) => mended.get(`${id} ${part}`)?.has(path)),
    };
    const remedy = finding.severity === 'error' ? remedyFor(line?.ref, part, standing) : '';
    return {
      ...finding,
      ...{ file: hidden.file, message: hidden.message },
      hint: withTakeBack(hidden, remedy),
    };
  });
}

/** 命令里怎么写一个路径；写出来各种电脑会认得不一样的不写。 */
function quoted(path: string): string | undefined {
  return /["'`$\\!%\p{C}]/u.test(path) ? undefined : `"${path}"`;
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
