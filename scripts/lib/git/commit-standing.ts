import type { Git } from './git.ts';

/**
 * 一次提交和现在的历史是什么关系：`within` 在现在的历史里；`elsewhere` 仓库里有它，现在的历史里没有；
 * `missing` 仓库里没有这次提交。
 */
export function commitStanding(git: Git, commit: string): 'within' | 'elsewhere' | 'missing' {
  const [, type] = git
    .run(['cat-file', '--batch-check'], commit)
    .toString('latin1')
    .trim()
    .split(' ');
  if (type !== 'commit') return 'missing';
  const ahead = git.run(['rev-list', '--max-count=1', commit, '^HEAD']);
  return ahead.length > 0 ? 'elsewhere' : 'within';
}
