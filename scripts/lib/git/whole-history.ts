import { CommandError } from '../command/command-error.ts';
import { openGit } from './git.ts';

/**
 * 要挂出去的网站，旧账要看得全：不在 git 里、还没有提交过的，没有旧版可看，也说不清哪天是什么样子；
 * 只取了最近几次提交的，看不出号是不是用过、公布过的改没改。都抛 `CommandError`；
 * 有仓库却读不了的抛 `HistoryUnreadable`。
 */
export function mustSeeWholeHistory(content: string): void {
  const git = openGit(content);
  if (git?.lastDay === undefined) {
    throw new CommandError(
      '这份内容还没有提交到 git，看不到旧版，不能生成要挂出去的网站。先运行 git init、git add、git commit，再生成；只是看看的，不写 --site。',
    );
  }
  if (!git.isShallow) return;
  throw new CommandError(
    '这个仓库只取了最近的提交，旧账没有查全，不能生成要挂出去的网站。先运行 git fetch --unshallow，再生成。',
  );
}
