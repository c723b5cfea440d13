import { openGit } from './git.ts';
import { parseRawLog } from './raw-log.ts';

/** 一个文件在一次提交里的样子。 */
export interface GitVersion {
  readonly path: string;
  readonly commit: string;
  readonly text: string;
}

export interface GitVersions {
  /** 每个文件有过的每个版本，从早到晚；哪条分支上的、删掉的、改名以前的都算。 */
  readonly versions: readonly GitVersion[];
  /** 只取了最近几次提交的仓库，看不到全部历史。 */
  readonly isShallow: boolean;
}

/**
 * 从 git 里读 `root` 下面几个文件或文件夹有过的全部版本；不在 git 里的返回 `undefined`，
 * 有仓库却读不了的抛 `HistoryUnreadable`。
 */
export function readGitVersions(root: string, paths: readonly string[]): GitVersions | undefined {
  const git = openGit(root);
  if (git === undefined) return undefined;
  const changes = parseRawLog(git.run([...LOG, '--', ...paths]).toString('utf8')).filter(
    ({ change, isFile }) => change !== 'D' && isFile,
  );
  const texts = git.readBlobs(changes.map(({ newBlob }) => newBlob));
  return {
    versions: changes.map(({ commit, path, newBlob }) => ({
      path,
      commit,
      text: texts.get(newBlob) ?? '',
    })),
    isShallow: git.isShallow,
  };
}

/** `--full-history -m`：合并时丢掉的那一边也要看，公布过的就是公布过的。 */
const LOG = [
  ...['log', '--all', '--full-history', '-m', '--topo-order', '--reverse'],
  ...['--raw', '-z', '--no-renames', '--no-abbrev', '--relative', '--format=%H'],
];
