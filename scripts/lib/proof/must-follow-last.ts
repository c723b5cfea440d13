import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, readManifest } from '../../../src/proof/manifest.ts';
import { CommandError } from '../command/command-error.ts';
import { commitStanding } from '../git/commit-standing.ts';
import { openGit } from '../git/git.ts';

/**
 * 要挂出去的网站，接着上一次的历史：上一次生成的网站照的那次提交，要还在现在的历史里。
 * 不在的，历史被改写过，抛 `CommandError`。没有上一次的、上一次没有提交的不管。
 */
export function mustFollowLast(dist: string, content: string): void {
  const path = join(dist, manifestName);
  const last = existsSync(path)
    ? readManifest(readFileSync(path, 'utf8'))?.content?.commit
    : undefined;
  const git = openGit(content);
  if (last === undefined || git === undefined) return;
  if (commitStanding(git, last) === 'within') return;
  throw new CommandError(
    `上一次挂出去的网站照的是提交 ${last.slice(0, 8)}，现在的历史里没有它：历史被改写过，或者换到了旧的分支。公布过的历史不能改写，从别的副本找回来；确实换了一个仓库，先把 ${dist} 删掉再生成。`,
  );
}
