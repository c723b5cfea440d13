import { sayCommitReport } from '../../../src/checks/commits/commit-finding.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { repositoryAround } from '../git/outside-git.ts';
import { openAnyRepository } from '../publishing/any-repository.ts';
import { checkCommits } from '../publishing/check-commits.ts';
import { checkStaged } from '../publishing/check-staged.ts';
import { townRepositoryAt } from '../publishing/town-place.ts';
import { type Printing, printFindings } from './print-findings.ts';

/** 查内容所在的仓库里将要提交的，写了 `range`（`从..到`）的查那一段的每次提交；有错误的是 1。 */
export async function checkInGit(
  content: string,
  range: string | undefined,
  printing: Printing,
): Promise<number> {
  const day = today();
  const folder = repositoryOf(content);
  if (range === undefined) {
    const repository = openAnyRepository(folder, false);
    const { findings, files } = await checkStaged({ repository, folder, today: day });
    printFindings(findings, printing, {
      counted: { files },
      say: () => sayCommitReport(findings, `要提交的${files}个文件`),
    });
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
  const { findings, commits } = await checkCommits(rangeToCheck(folder, range, day));
  printFindings(findings, printing, {
    counted: { commits },
    say: () => sayCommitReport(findings, `${commits}次提交`),
  });
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** 内容所在的仓库；内容不在它最外层、也不在 `content/` 里的，钩子认不得，不查。 */
function repositoryOf(content: string): string {
  const found = townRepositoryAt(content);
  if (found !== undefined) return found.folder;
  throw new CommandError(
    repositoryAround(content) === undefined
      ? `${content} 不在 git 仓库里，没有要提交的。先运行 git init。`
      : `--staged、--range 只查放在仓库最外层、或者 content 文件夹里的内容；${content} 不在这两处。`,
    2,
  );
}

/** `从..到`：从那次以后，到那次为止；只写一个的，到它为止的全部。 */
function rangeToCheck(folder: string, range: string, day: string) {
  const repository = openAnyRepository(folder, false);
  const [first = '', second] = range.split(/\.{2,3}/);
  const [from, to] =
    second === undefined ? [undefined, first] : [first || 'HEAD', second || 'HEAD'];
  const commitOf = (revision: string) => {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const found = repository.tryRun(args)?.toString('latin1').trim();
    if (found !== undefined && found !== '') return found;
    throw new CommandError(
      `这个仓库里没有「${revision}」。--range 写成 从..到，如 origin/main..HEAD；只取了最近提交的，先运行 git fetch --unshallow。`,
      2,
    );
  };
  const tip = commitOf(to);
  const old = from === undefined ? '0' : commitOf(from);
  const branch = repository.tryRun(['symbolic-ref', '--quiet', 'HEAD'])?.toString('utf8').trim();
  const isHead = branch !== undefined && commitOf('HEAD') === tip;
  const unpushed = repository.run(['rev-list', tip, '--not', '--remotes']).toString('latin1');
  const all = repository.run(['rev-list', tip, ...(from === undefined ? [] : [`^${old}`])]);
  const open = new Set(unpushed.split('\n'));
  return {
    ...{ folder, inHook: false, today: day, published: [], publishedRefs: [] },
    updates: [{ ref: isHead ? branch : 'refs/heads/HEAD', old, new: tip }],
    pushed: new Set(
      all
        .toString('latin1')
        .split('\n')
        .filter((id) => !open.has(id)),
    ),
  };
}
