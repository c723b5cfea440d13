import { type CommitFinding, earliestOfEach } from '../../../src/checks/commits/commit-finding.ts';
import { onDraft } from '../../../src/checks/commits/draft-branch.ts';
import {
  type StagedStanding,
  sayUnstage,
  withTakeBack,
} from '../../../src/checks/commits/take-back.ts';
import { hidePersonal } from '../../../src/checks/privacy/hide-personal.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { CommandError } from '../command/command-error.ts';
import type { AnyRepository } from './any-repository.ts';
import { checkTip, knownInTree } from './check-tips.ts';
import { commitChanges } from './commit-changes.ts';
import { readEntries } from './commit-findings.ts';
import { draftBranches } from './draft-branches.ts';
import { type EntryFinding, findingsInEntry } from './entry-findings.ts';
import { parseCommit } from './git-objects.ts';
import type { NewCommit } from './new-commits.ts';
import { pathOf } from './raw-path.ts';
import { findingsInSignatures } from './said-findings.ts';
import { treeFiles } from './tree-changes.ts';

/** 要查的一份索引。 */
export interface StagedToCheck {
  /** 打开的仓库；要查的就是它认的那一份索引。 */
  readonly repository: AnyRepository;
  /** 仓库的文件夹；在钩子里就是现在的文件夹。 */
  readonly folder: string;
  readonly today: string;
  /** 要提交的一个文件有毛病，怎么办；没有写的，说用 git 怎么办。 */
  readonly sayRemedy?: ((file: string, standing: StagedStanding) => string) | undefined;
  /** 现在的分支是草稿就只提醒没写完的；不写就照公布的查。 */
  readonly allowsDrafts?: boolean;
}

/** 查出来的，和要提交几个文件。 */
export interface StagedReport {
  readonly findings: readonly CommitFinding[];
  readonly files: number;
}

/**
 * 查将要提交的（索引里的），不是文件夹里的：添了改了的文件，署名，和提交以后整个内容的样子。
 * git 用不了、合并还没解决完的，抛 `CommandError`。
 */
export async function checkStaged({
  repository,
  folder,
  today,
  sayRemedy = sayUnstage,
  allowsDrafts = false,
}: StagedToCheck): Promise<StagedReport> {
  const commit = commitToBe(repository);
  const changes = commitChanges(repository, [commit]).get(commit.id) ?? [];
  const entries = treeFiles(repository, commit.tree);
  const known = knownInTree(repository, entries);
  const read = readEntries(repository, changes);
  const seen = [
    ...findingsInSignatures(commit, known),
    ...changes.flatMap((change) => findingsInEntry(change, read(change), known)),
  ];
  const [published] = commit.parents;
  const whole = await checkTip({
    ...{ repository, folder, entries, published, today },
    publishedRefs: ['refs'],
  });
  const inTip = allowsDrafts && isOnDraft(repository) ? whole.map(onDraft) : whole;
  const said = new Set(seen.map(({ code, file }) => `${code} ${file}`));
  const shown = hidePersonal(seen, gatherContent([], undefined));
  const staged = new Set(changes.map(({ rawPath }) => pathOf(rawPath).path));
  const differing = filesDiffering(repository);
  const explained = ({ isName, ...finding }: EntryFinding, file: string) => {
    if (finding.severity === 'warning' || !staged.has(file)) return finding;
    const remedy = sayRemedy(finding.file === file ? `"${file}"` : '这个文件', {
      ...{ isHalf: differing.has(file), isFirst: published === undefined },
      isName: isName === true || finding.code === 'E-FILE-NAME',
    });
    return { ...finding, hint: withTakeBack(finding, remedy) };
  };
  const found = [
    ...shown.map((finding, index) => explained(finding, seen[index]?.file ?? '')),
    ...inTip
      .filter(({ code, file }) => !said.has(`${code} ${file}`))
      .map((finding) => explained(finding, finding.file)),
  ];
  return { findings: earliestOfEach(found), files: changes.length };
}

/** 现在在一条草稿分支上；不在哪条分支上的（变基到一半）不算。 */
function isOnDraft(repository: AnyRepository): boolean {
  const ref = repository.tryRun(['symbolic-ref', '--quiet', 'HEAD'])?.toString('utf8').trim();
  return ref !== undefined && draftBranches(repository)(ref);
}

/** 照现在的索引会写成的那次提交；正在合并的，上家不止一个。 */
function commitToBe(repository: AnyRepository): NewCommit {
  if (repository.run(['ls-files', '-u', '-z']).length > 0) {
    throw new CommandError('合并还没有解决完，先不查：改好冲突的文件，git add 加上，再来一遍。');
  }
  const tree = repository.run(['write-tree']).toString('latin1').trim();
  const parents = ['HEAD', 'MERGE_HEAD'].flatMap((name) => {
    const found = repository.tryRun(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return found === undefined ? [] : [found.toString('latin1').trim()];
  });
  const identity = (name: string) => repository.run(['var', name]).toString('latin1').trim();
  const raw = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${identity('GIT_AUTHOR_IDENT')}`,
    `committer ${identity('GIT_COMMITTER_IDENT')}`,
  ];
  return { id: 'index', ...parseCommit(Buffer.from(`${raw.join('\n')}\n\n`, 'latin1')) };
}

/** 索引里的和文件夹里的不一样的文件。 */
function filesDiffering(repository: AnyRepository): ReadonlySet<string> {
  const output = repository.run(['diff-files', '--name-only', '-z']).toString('latin1');
  return new Set(output.split('\0').map((raw) => pathOf(raw).path));
}
