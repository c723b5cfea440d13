import { type CommitFinding, earliestOfEach } from '../../../src/checks/commits/commit-finding.ts';
import { onDraft } from '../../../src/checks/commits/draft-branch.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import { type AnyRepository, openAnyRepository } from './any-repository.ts';
import { checkRefs } from './check-refs.ts';
import { checkTip, knownInTree, type TipKnown } from './check-tips.ts';
import { findingsInCommits } from './commit-findings.ts';
import { baseOf, isZero, type NewCommit, newCommits, type RefUpdate } from './new-commits.ts';
import { ownersOf, type PushedLine, withRefRemedies, withRemedies } from './remedies.ts';
import { treeFiles } from './tree-changes.ts';

/** 要查的一次推送（或者一段提交）。 */
export interface ToCheck {
  /** 仓库的文件夹：平常的、裸的都行；在钩子里就是现在的文件夹。 */
  readonly folder: string;
  readonly updates: readonly RefUpdate[];
  /** 哪些提交公布过，不用再查：`rev-list --not` 后面的写法。收推送的一头是 `['--all']`。 */
  readonly published: readonly string[];
  /** 公布过的分支和标签，`for-each-ref` 的写法：用过的编号从这里看。收推送的一头是 `['refs']`。 */
  readonly publishedRefs: readonly string[];
  /** 在 git 钩子里：环境变量说明是哪个仓库、推送到一半的暂存在哪里。 */
  readonly inHook: boolean;
  /** 今天，`2026-04-15`。 */
  readonly today: string;
  /** 要查的里面已经推送出去了的：收不回来，话要换一种说。不写就是一次也没有。 */
  readonly pushed?: ReadonlySet<string>;
  /** 哪些分支（全名）是草稿：内容没写完的只提醒。不写就是一条也不是。 */
  readonly isDraft?: (ref: string) => boolean;
}

/** 查出来的，和查了多少。 */
export interface CommitReport {
  /** 错误在前；有一个错误就不能放行。 */
  readonly findings: readonly CommitFinding[];
  /** 查了几次新的提交。 */
  readonly commits: number;
}

/**
 * 查一次推送带来的全部新提交，不只最后一次：每次添了改了的文件、说明、署名，分支和标签的名字、说明；
 * 再把每条分支最后的样子照 `npm run check` 整个查一遍，草稿分支上没写完的只提醒。git 用不了、少了东西的抛 `CommandError`：不能放行。
 */
export async function checkCommits(asked: ToCheck): Promise<CommitReport> {
  const repository = openAnyRepository(asked.folder, asked.inHook);
  const updates = asked.updates.filter((update) => !isZero(update.new));
  const real = asked.updates.map(({ old }) => old).filter((old) => !isZero(old));
  const olds = [...repository.sizes(real).keys()];
  const refs = checkRefs(repository, updates);
  const commits = newCommits(repository, [...refs.commits.values()], {
    published: asked.published,
    known: olds,
  });
  const fresh = new Map(commits.map((commit) => [commit.id, commit]));
  const lines = linesOf(repository, updates, { tips: refs.commits, olds: new Set(olds), fresh });
  const owners = ownersOf(lines, fresh);
  const knownFor = knownByLine(repository, owners);
  const found = withRemedies(
    findingsInCommits(repository, commits, knownFor),
    owners,
    asked.pushed ?? new Set(),
  );
  const inTips: Finding[] = [];
  for (const { ref, tip, published } of lines) {
    if (!ref.startsWith('refs/heads/')) continue;
    const entries = treeFiles(repository, tip);
    const inTip = await checkTip({ ...asked, repository, entries, published });
    inTips.push(...(asked.isDraft?.(ref) ? inTip.map(onDraft) : inTip));
  }
  const said = new Set(found.map(({ code, file }) => `${code} ${file}`));
  const news = inTips.filter(({ code, file }) => !said.has(`${code} ${file}`));
  return {
    findings: earliestOfEach([...withRefRemedies(refs.findings), ...found, ...news]),
    commits: commits.length,
  };
}

interface UpdatedLine extends PushedLine {
  /** 上一次公布的那次提交：旧账从它算起。 */
  readonly published: string | undefined;
}

/** 分支在前：一次提交几条线上都有的，照分支说怎么收回来。 */
function linesOf(
  repository: AnyRepository,
  updates: readonly RefUpdate[],
  {
    tips,
    olds,
    fresh,
  }: {
    readonly tips: ReadonlyMap<string, string>;
    readonly olds: ReadonlySet<string>;
    readonly fresh: ReadonlyMap<string, NewCommit>;
  },
): readonly UpdatedLine[] {
  const rank = ({ ref }: PushedLine) => (ref.startsWith('refs/heads/') ? 0 : 1);
  return updates
    .flatMap(({ ref, old }) => {
      const tip = tips.get(ref);
      if (tip === undefined) return [];
      const before = olds.has(old) ? old : undefined;
      const base = baseOf(repository, { old: before, tip }, fresh);
      return [{ ref, tip, base, published: before ?? base }];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** 照提交所在的那条线最后的样子，知道哪些是公开过、可以写的；一条线只读一遍。 */
function knownByLine(
  repository: AnyRepository,
  owners: ReadonlyMap<string, PushedLine>,
): (commit: string) => TipKnown {
  const made = new Map<string, TipKnown>();
  return (commit) => {
    const tip = owners.get(commit)?.tip ?? commit;
    const known = made.get(tip) ?? knownInTree(repository, treeFiles(repository, tip));
    made.set(tip, known);
    return known;
  };
}
