import { existsSync, readFileSync } from 'node:fs';
import { whyApart } from '../../../src/bundle/bundle-change.ts';
import { type KeptBundle, readKeptBundle } from '../../../src/bundle/kept-bundle.ts';
import { CommandError, usageError } from '../command/command-error.ts';
import { commitStanding } from '../git/commit-standing.ts';
import { openGit } from '../git/git.ts';

/** 读 `--since` 写的留底；没有这个文件、读不懂的，说怎么写，退出码 2。 */
export function readLastBundle(file: string, usage: string): KeptBundle {
  if (!existsSync(file)) {
    throw usageError(`没有 ${file} 这个文件：写上一回打包留下的 .json，在上一包旁边。`, usage);
  }
  const kept = readKeptBundle(readFileSync(file, 'utf8'));
  if (kept !== undefined) return kept;
  throw usageError(
    `${file} 不是打包留的底：要写和上一包同名的 .json，不是 .zip，也没有改过。`,
    usage,
  );
}

/** 接不上上一包的（不是一个镇、底座换了、历史被改写过），抛 `CommandError`。 */
export function mustContinue(before: KeptBundle, after: KeptBundle, content: string): void {
  const apart = whyApart(before, after);
  if (apart !== undefined) throw new CommandError(apart);
  const git = openGit(content);
  if (git === undefined || commitStanding(git, before.commit) === 'within') return;
  throw new CommandError(
    `上一包照的提交 ${before.commit.slice(0, 8)} 不在现在的历史里：历史被改写过，或者换到了旧的分支。公布过的历史不能改写，从别的副本找回来。`,
  );
}
