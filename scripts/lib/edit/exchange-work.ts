import {
  type GitTrouble,
  sayPullTrouble,
  sayPushed,
  sayPushTrouble,
} from '../../../src/editor/git-words.ts';
import { CommandError } from '../command/command-error.ts';
import { runGitThere } from './ask-git.ts';
import type { TownDesk } from './town-desk.ts';
import { mustBeInGit } from './work-state.ts';

/** 推送的结果：推上去了，服务器说了什么；没有设服务器的是 `none`。 */
export type PushOutcome = { readonly pushed: string } | 'none' | GitTrouble;

/** 推到服务器。没有设服务器的不推。 */
export async function push(content: string): Promise<PushOutcome> {
  const { remote, branch } = await mustBeInGit(content);
  if (remote === undefined || branch === undefined) return 'none';
  const pushed = await runGitThere(
    content,
    'push',
    '--set-upstream',
    remote,
    `HEAD:refs/heads/${branch}`,
  );
  return pushed.isDone ? { pushed: sayPushed(pushed.said) } : sayPushTrouble(pushed.said);
}

/** 取回的结果：取回了几次提交；没有办成的，为什么。 */
export type PullOutcome = { readonly news: number } | GitTrouble;

/** 取回别人提交的。没有发布的改动都留着；和它们撞上的，什么也不动，先说出来。 */
export async function pull(desk: TownDesk): Promise<PullOutcome> {
  const { content } = desk;
  const { remote, branch, changes } = await mustBeInGit(content);
  if (remote === undefined || branch === undefined) {
    throw new CommandError('这个仓库没有设服务器，没有地方可取。');
  }
  const fetched = await runGitThere(content, 'fetch', remote, branch);
  if (!fetched.isDone) return sayPullTrouble(fetched.said);
  const counted = await runGitThere(content, 'rev-list', '--count', 'HEAD..FETCH_HEAD');
  const news = Number(counted.out.trim());
  if (news === 0) return { news };
  const theirs = await runGitThere(
    content,
    'diff',
    '--name-only',
    '--relative',
    '-z',
    'HEAD...FETCH_HEAD',
  );
  const touched = new Set(theirs.out.split('\0').map((path) => `content/${path}`));
  const both = changes.filter(({ path }) => touched.has(path));
  if (both.length > 0) {
    return {
      message: `别人也改了你没有发布的这几页：${both.map(({ title }) => title).join('、')}。什么也没有动。`,
      hint: '先把自己的抄下来，撤回这几页，取回以后再改；或者先发布，再取回。',
    };
  }
  const merged = await runGitThere(content, 'rebase', '--autostash', 'FETCH_HEAD');
  if (!merged.isDone) {
    await runGitThere(content, 'rebase', '--abort');
    return sayPullTrouble(`${merged.said}\n${merged.out}`);
  }
  desk.forget();
  return { news };
}
