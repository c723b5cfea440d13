import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Finding } from '../../../src/checks/finding.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { messageFault, postFault } from '../../../src/editor/commit-message.ts';
import { type GitTrouble, sayPullTrouble, sayPushTrouble } from '../../../src/editor/git-words.ts';
import { isRepositoryFile } from '../../../src/source/place.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { checkTown } from '../check/check-town.ts';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { openGit } from '../git/git.ts';
import { runGitThere } from './ask-git.ts';
import { placeIn, readStored } from './content-bytes.ts';
import type { TownDesk } from './town-desk.ts';
import {
  committed,
  inside,
  mustHoldWhole,
  noteEdited,
  type WorkState,
  workState,
} from './work-state.ts';

/** 要发布的：哪几个文件，一句话，还没有署名的写哪个岗位。 */
export interface PublishRequest {
  readonly paths: readonly string[];
  readonly message: string;
  readonly post: string | undefined;
}

/** 发布的结果。没有发布的，什么也没有动。 */
export type PublishOutcome =
  | { readonly published: true; readonly push: PushOutcome }
  | { readonly published: false; readonly findings: readonly Finding[] }
  | { readonly published: false; readonly field: 'message' | 'post'; readonly why: string };

/** 推送的结果；没有设服务器的是 `none`。 */
export type PushOutcome = 'pushed' | 'none' | GitTrouble;

/** 提交几个文件，只提交这几个；有服务器的推上去。 */
export async function publish(
  desk: TownDesk,
  { paths, message, post }: PublishRequest,
): Promise<PublishOutcome> {
  const state = await mustBeInGit(desk.content);
  mustHoldWhole(state);
  const known = new Set(state.changes.map(({ path }) => path));
  const chosen = paths.filter((path) => known.has(path));
  if (chosen.length === 0) throw new CommandError('没有选要发布的页面，或者已经发布了。刷新再看。');
  const why = messageFault(message, knownOnSite(desk.town()));
  if (why !== undefined) return { published: false, field: 'message', why };
  if (state.author === undefined) {
    const fault = postFault(post ?? '');
    if (fault !== undefined) return { published: false, field: 'post', why: fault };
    await mustDo(desk.content, 'config', '--local', 'user.name', String(post).trim());
  }
  await setMail(desk.content);
  const files = filesToBe(desk, chosen);
  const findings = await checkTown(desk.content, files, { asked: undefined, today: today() });
  if (findings.some(({ severity }) => severity === 'error')) return { published: false, findings };
  await commit(desk.content, chosen, message.trim());
  desk.forget();
  await noteEdited(desk.content, chosen, 'drop');
  return { published: true, push: await push(desk.content) };
}

/** 提交以后仓库里的全部文件：上一次提交的，换上选中的这几个。没有选中的改动不算。 */
function filesToBe({ content, files }: TownDesk, chosen: readonly string[]): readonly SourceFile[] {
  const now = files();
  const git = openGit(content);
  if (git?.lastDay === undefined) return now.filter(({ path }) => chosen.includes(path));
  const listed = git.run(['ls-tree', '-r', '-z', 'HEAD', '--', '.']).toString('utf8');
  const blobs = new Map(
    listed.split('\0').flatMap((entry) => {
      const [, blob = '', path = ''] = /^100\d{3} blob (\w+)\t(.*)$/s.exec(entry) ?? [];
      return path === '' || isRepositoryFile(path) ? [] : [[`content/${path}`, blob] as const];
    }),
  );
  const kept = git.readBlobBytes(blobs.values());
  const before = [...blobs].map(([path, blob]) => ({
    path,
    bytes: kept.get(blob) ?? new Uint8Array(),
  }));
  return [
    ...before.filter(({ path }) => !chosen.includes(path)),
    ...now.filter(({ path }) => chosen.includes(path)),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function commit(content: string, paths: readonly string[], message: string): Promise<void> {
  const own = paths.map((path) => `./${inside(path)}`);
  await mustDo(content, 'add', '--intent-to-add', '--', ...own);
  const made = await runGitThere(content, 'commit', '--only', `--message=${message}`, '--', ...own);
  if (!made.isDone) {
    throw new CommandError(`没有提交，什么也没有发布。${sayRefusal(made.out, made.said)}`);
  }
}

/** 提交没有办成：钩子查出来的话原样说，git 自己的话说明是 git 说的。 */
function sayRefusal(out: string, said: string): string {
  const words = `${said}\n${out}`.trim();
  return /\p{Script=Han}/u.test(words) ? words : `git 说：${words.split('\n')[0] ?? ''}`;
}

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
  return pushed.isDone ? 'pushed' : sayPushTrouble(pushed.said);
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

/** 撤回没有发布的改动，回到上一次提交的样子；撤掉的另存一份，返回存在哪里。 */
export async function undo(desk: TownDesk, path: string, now: number): Promise<string> {
  const { content } = desk;
  const stored = readStored(content, path);
  const kept = await keepCopy(content, path, stored?.text ?? '', now);
  const before = await committed(content, path);
  if (before === undefined) {
    await runGitThere(
      content,
      'rm',
      '--cached',
      '--quiet',
      '--ignore-unmatch',
      '--',
      `./${inside(path)}`,
    );
    rmSync(placeIn(content, path), { force: true });
  } else {
    await mustDo(content, 'checkout', 'HEAD', '--', `./${inside(path)}`);
  }
  await noteEdited(content, [path], 'drop');
  return kept;
}

async function keepCopy(content: string, path: string, text: string, now: number) {
  const { out } = await runGitThere(content, 'rev-parse', '--git-dir');
  const folder = join(resolve(content, out.trim()), 'mingbai-undone');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${now}-${basename(path)}`);
  writeFileSync(file, text);
  return file;
}

async function mustBeInGit(content: string): Promise<WorkState> {
  const state = await workState(content);
  if (state !== undefined) return state;
  throw new CommandError(
    '内容文件夹不在 git 仓库里，或者这台电脑上没有 git，发布不了。改好的都存在文件里；请管电脑的人装好 git。',
  );
}

async function setMail(content: string): Promise<void> {
  const { out } = await runGitThere(content, 'config', 'user.email');
  if (out.trim() === '')
    await mustDo(content, 'config', '--local', 'user.email', 'mingbai@localhost');
}

async function mustDo(content: string, ...args: readonly string[]): Promise<void> {
  const { isDone, said } = await runGitThere(content, ...args);
  if (!isDone) throw new CommandError(`git 没有办成（${args[0]}）：${said.split('\n')[0] ?? ''}`);
}
