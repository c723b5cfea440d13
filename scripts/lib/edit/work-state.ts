import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isContentPath } from '../../../src/editor/content-path.ts';
import { changesOf, type FileChanges } from '../../../src/editor/say-changes.ts';
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
  /** 提交了还没有推的有几次；不知道的是 `undefined`。 */
  readonly unpushed: number | undefined;
  /** 署名；没有设的是 `undefined`。 */
  readonly author: string | undefined;
  /** 上一次合并、取回做到一半。 */
  readonly isHalfMerged: boolean;
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
    const before = await committed(content, path);
    const after = readStored(content, path)?.text;
    if (before === after && code !== 'UU') continue;
    changes.push({
      ...changesOf({ path, before, after }),
      isOurs: ours.has(path),
      isNew: before === undefined,
    });
  }
  return {
    changes,
    remote,
    branch: branch === '' ? undefined : branch,
    unpushed: remote === undefined ? undefined : await unpushedTo(content, remote, branch),
    author: (await runGitThere(content, 'config', 'user.name')).out.trim() || undefined,
    isHalfMerged: entries.some(({ code }) => /U|AA|DD/.test(code)),
  };
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
    return path.startsWith(prefix) && isContentPath(own) ? [{ code, path: own }] : [];
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

async function unpushedTo(content: string, remote: string, branch: string) {
  const range = `refs/remotes/${remote}/${branch}..HEAD`;
  const counted = await runGitThere(content, 'rev-list', '--count', range);
  return counted.isDone ? Number(counted.out.trim()) : undefined;
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
