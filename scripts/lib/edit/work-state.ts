import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isContentPath, isTownPath } from '../../../src/editor/content-path.ts';
import { changesOf, type FileChanges, fileAlone } from '../../../src/editor/say-changes.ts';
import { isClutter } from '../../../src/source/place.ts';
import { CommandError } from '../command/command-error.ts';
import { writeTogether } from '../write-together.ts';
import { runGitThere } from './ask-git.ts';
import { readStored } from './content-bytes.ts';

/** 还没有发布的：哪些文件改了，推没推，能不能推。 */
export interface WorkState {
  readonly changes: readonly UnpublishedFile[];
  /** 推到哪里；没有设服务器的是 `undefined`。 */
  readonly remote: string | undefined;
  readonly branch: string | undefined;
  /** 提交了还没有推的，新的在前；没有设服务器的是空的。 */
  readonly unpushed: readonly UnpushedCommit[];
  /** 署名；没有设的是 `undefined`。 */
  readonly author: string | undefined;
  /** 上一次合并、取回做到一半。 */
  readonly isHalfMerged: boolean;
}

/** 还没有推的一次提交。 */
export interface UnpushedCommit {
  readonly id: string;
  readonly message: string;
  readonly parents: readonly string[];
}

export interface UnpublishedFile extends FileChanges {
  /** 是在编辑器里改的。 */
  readonly isOurs: boolean;
  /** 已经登在 git 里、还没有提交过的新文件也算新的。 */
  readonly isNew: boolean;
}

/** 内容文件夹不在 git 里的，发布不了：`undefined`。 */
export async function workState(content: string): Promise<WorkState | undefined> {
  const prefix = await runGitThere(content, 'rev-parse', '--show-prefix');
  if (!prefix.isDone) return undefined;
  const branch = (await runGitThere(content, 'symbolic-ref', '--short', '-q', 'HEAD')).out.trim();
  const remote = await remoteOf(content, branch);
  const ours = await editedPaths(content);
  const entries = await statusOf(content, prefix.out.trim());
  const changes: UnpublishedFile[] = [];
  for (const { path, code } of entries) {
    const change = isContentPath(path)
      ? await textChange(content, path, code)
      : { ...fileAlone(path), kind: kindOf(code), isNew: kindOf(code) === 'new' };
    if (change !== undefined) changes.push({ ...change, isOurs: ours.has(path) });
  }
  return {
    changes,
    remote,
    branch: branch === '' ? undefined : branch,
    unpushed: remote === undefined || branch === '' ? [] : await unpushedTo(content, remote),
    author: (await runGitThere(content, 'config', 'user.name')).out.trim() || undefined,
    isHalfMerged: entries.some(({ code }) => /U|AA|DD/.test(code)) || (await isMidway(content)),
  };
}

async function textChange(content: string, path: string, code: string) {
  const before = await committed(content, path);
  const after = readStored(content, path)?.text;
  if (before === after && code !== 'UU') return undefined;
  return { ...changesOf({ path, before, after }), isNew: before === undefined };
}

function kindOf(code: string): FileChanges['kind'] {
  if (code.includes('D')) return 'deleted';
  return /[?A]/.test(code) ? 'new' : 'changed';
}

/** 合并、挑提交、变基做到一半的，git 都留着一个记号；这时候只提交几个文件，git 不肯。 */
async function isMidway(content: string): Promise<boolean> {
  const marks = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];
  const { out } = await runGitThere(
    content,
    'rev-parse',
    ...marks.flatMap((mark) => ['--git-path', mark]),
  );
  return out.split(/\r?\n/).some((path) => path !== '' && existsSync(resolve(content, path)));
}

/** 一个文件上一次提交时的文字；没有的是 `undefined`。 */
export async function committed(content: string, path: string): Promise<string | undefined> {
  const shown = await runGitThere(content, 'show', `HEAD:./${inside(path)}`);
  return shown.isDone ? shown.out : undefined;
}

/** 从内容文件夹写起的路径。 */
export function inside(path: string): string {
  return path.replace(/^content\//, '');
}

async function statusOf(content: string, prefix: string) {
  const { out } = await runGitThere(
    content,
    ...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', '.'],
  );
  return out.split('\0').flatMap((entry) => {
    const [code, path] = [entry.slice(0, 2), entry.slice(3)];
    const own = `content/${path.slice(prefix.length)}`;
    const isListed = path.startsWith(prefix) && isTownPath(own) && !isClutter(own);
    return isListed ? [{ code, path: own }] : [];
  });
}

async function remoteOf(content: string, branch: string): Promise<string | undefined> {
  const own = await runGitThere(content, 'config', `branch.${branch}.remote`);
  const names = (await runGitThere(content, 'remote')).out
    .split('\n')
    .filter((name) => name !== '');
  const chosen = own.out.trim();
  if (names.includes(chosen)) return chosen;
  return names.includes('origin') ? 'origin' : names[0];
}

/** 说得出的最多几次：再多的，是还没有和这个服务器通过气。 */
const MOST_UNPUSHED = 100;

async function unpushedTo(content: string, remote: string): Promise<readonly UnpushedCommit[]> {
  const { out } = await runGitThere(
    content,
    ...['log', `--max-count=${MOST_UNPUSHED}`, '-z', '--format=%H%x1f%P%x1f%s'],
    ...['HEAD', '--not', `--remotes=${remote}`],
  );
  return out.split('\0').flatMap((entry) => {
    const [id = '', parents = '', message = ''] = entry.split('\x1f');
    return id === '' ? [] : [{ id, message, parents: parents.split(' ').filter(Boolean) }];
  });
}

/** 在编辑器里改过、还没有发布的，记在 `.git` 里：关了再开也晓得。 */
async function editedFile(content: string): Promise<string | undefined> {
  const { isDone, out } = await runGitThere(content, 'rev-parse', '--git-dir');
  return isDone ? join(resolve(content, out.trim()), 'mingbai-edited.json') : undefined;
}

export async function editedPaths(content: string): Promise<ReadonlySet<string>> {
  const file = await editedFile(content);
  if (file === undefined || !existsSync(file)) return new Set();
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return new Set(Array.isArray(list) ? list.filter((path) => typeof path === 'string') : []);
  } catch {
    return new Set();
  }
}

/** 记下（`add`）或者划掉几个改过的文件；不在 git 里的不记。 */
export async function noteEdited(
  content: string,
  paths: readonly string[],
  how: 'add' | 'drop',
): Promise<void> {
  const file = await editedFile(content);
  if (file === undefined) return;
  const now = new Set(await editedPaths(content));
  for (const path of paths) {
    if (how === 'add') now.add(path);
    else now.delete(path);
  }
  writeTogether([{ path: file, text: `${JSON.stringify([...now].toSorted())}\n` }]);
}

/** 做到一半的合并，要会用 git 的人来收。 */
export function mustHoldWhole({ isHalfMerged }: WorkState): void {
  if (!isHalfMerged) return;
  throw new CommandError(
    '上一次取回别人的改动，合到一半停下了。请会用 git 的人来收好，再发布；你写的都还在。',
  );
}

/** 同 `workState`；内容不在 git 里的抛 `CommandError`。 */
export async function mustBeInGit(content: string): Promise<WorkState> {
  const state = await workState(content);
  if (state !== undefined) return state;
  throw new CommandError(
    '内容文件夹不在 git 仓库里，或者这台电脑上没有 git，发布不了。改好的都存在文件里；请管电脑的人装好 git。',
  );
}
