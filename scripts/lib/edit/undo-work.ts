import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sayPullTrouble } from '../../../src/editor/git-words.ts';
import { CommandError } from '../command/command-error.ts';
import { mustDo, runGitThere } from './ask-git.ts';
import { bytesIn, placeIn } from './content-bytes.ts';
import type { TownDesk } from './town-desk.ts';
import { committed, inside, mustBeInGit, mustHoldWhole, noteEdited } from './work-state.ts';

/** 撤回没有发布的改动，回到上一次提交的样子；撤掉的另存一份，返回存在哪里。 */
export async function undo(desk: TownDesk, path: string, now: number): Promise<string> {
  const { content } = desk;
  const kept = await keepCopy(content, path, bytesIn(content, path) ?? Buffer.of(), now);
  const before = await committed(content, path);
  if (before === undefined) {
    const forget = ['rm', '--cached', '--quiet', '--ignore-unmatch', '--'];
    await runGitThere(content, ...forget, `./${inside(path)}`);
    rmSync(placeIn(content, path), { force: true });
  } else {
    await mustDo(content, 'checkout', 'HEAD', '--', `./${inside(path)}`);
  }
  await noteEdited(content, [path], 'drop');
  return kept;
}

async function keepCopy(content: string, path: string, bytes: Buffer, now: number) {
  const { out } = await runGitThere(content, 'rev-parse', '--git-dir');
  const folder = join(resolve(content, out.trim()), 'mingbai-undone');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${now}-${basename(path)}`);
  writeFileSync(file, bytes);
  return file;
}

/** 一次交给 git 几个路径：Windows 的命令行装不下太多。 */
const AT_ONCE = 200;

/**
 * 撤回最后一次提交，返回它的那句话：文件一个字也不动，回到没有发布。推上去了的、合并的不撤；
 * 先问一问服务器，问不到的也不撤：不晓得外面看到了没有。
 */
export async function undoCommit(desk: TownDesk): Promise<string> {
  const { content } = desk;
  const { remote } = await mustBeInGit(content);
  if (remote === undefined) throw new CommandError('这个仓库没有设服务器，没有等着推的提交。');
  const fetched = await runGitThere(content, 'fetch', '--quiet', remote);
  if (!fetched.isDone) {
    const { message } = sayPullTrouble(fetched.said);
    throw new CommandError(`没有撤回：先要问服务器收到了没有。${message}`);
  }
  const state = await mustBeInGit(content);
  mustHoldWhole(state);
  const [last] = state.unpushed;
  if (last === undefined) throw new CommandError('没有可以撤回的提交：都在服务器上了，收不回来。');
  const [parent, other] = last.parents;
  if (other !== undefined) {
    throw new CommandError('最后一次提交是合并，撤回它要请会用 git 的人来。什么也没有动。');
  }
  const touched = await pathsIn(content, last.id);
  if (parent === undefined) await mustDo(content, 'update-ref', '-d', 'HEAD', last.id);
  else await mustDo(content, 'reset', '--quiet', '--soft', parent);
  const unstage = parent === undefined ? ['rm', '--cached', '--quiet'] : ['reset', '--quiet'];
  for (let at = 0; at < touched.length; at += AT_ONCE) {
    await runGitThere(content, ...unstage, '--', ...touched.slice(at, at + AT_ONCE));
  }
  await noteEdited(
    content,
    touched.map((path) => `content/${path}`),
    'add',
  );
  desk.forget();
  return last.message;
}

/** 一次提交动了内容文件夹里的哪些文件，从内容文件夹写起。 */
async function pathsIn(content: string, commit: string): Promise<readonly string[]> {
  const { out } = await runGitThere(
    content,
    ...['diff-tree', '--root', '-r', '-z', '--no-commit-id', '--name-only', '--relative', commit],
  );
  return out.split('\0').filter((path) => path !== '');
}
