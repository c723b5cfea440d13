import { spawnSync } from 'node:child_process';

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

/** 从 git 里读 `root` 下面几个文件或文件夹有过的全部版本；不在 git 里的返回 `undefined`。 */
export function readGitVersions(root: string, paths: readonly string[]): GitVersions | undefined {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return undefined;
  const changes = parseLog(git(root, [...LOG, '--', ...paths])?.toString('utf8') ?? '');
  const texts = readBlobs(root, new Set(changes.map(({ blob }) => blob)));
  return {
    versions: changes.flatMap(({ commit, path, blob }) => {
      const text = texts.get(blob);
      return text === undefined ? [] : [{ path, commit, text }];
    }),
    isShallow: shallow.toString('utf8').trim() === 'true',
  };
}

/** `--full-history -m`：合并时丢掉的那一边也要看，公布过的就是公布过的。 */
const LOG = [
  ...['-c', 'core.quotePath=off', 'log', '--all', '--full-history', '-m', '--topo-order'],
  ...['--reverse', '--raw', '-z', '--no-renames', '--no-abbrev', '--relative', '--format=%H'],
];

interface Change {
  readonly commit: string;
  readonly path: string;
  readonly blob: string;
}

/** 每次提交是一个编号，后面跟着改动：一段说明、一个路径，都用 NUL 隔开。 */
function parseLog(output: string): readonly Change[] {
  const changes: Change[] = [];
  let commit = '';
  const fields = output.split('\0').map((field) => field.replace(/^\n+/, ''));
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
    if (!field.startsWith(':')) continue;
    const [, mode, , blob, change] = field.split(' ');
    at += 1;
    const path = fields[at];
    if (path === undefined || blob === undefined || change === 'D') continue;
    if (mode === '100644' || mode === '100755') changes.push({ commit, path, blob });
  }
  return changes;
}

/** 一次读出许多文件的内容。 */
function readBlobs(root: string, blobs: ReadonlySet<string>): ReadonlyMap<string, string> {
  const output = git(root, ['cat-file', '--batch'], [...blobs].join('\n')) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [blob = '', type, size] = output.toString('latin1', at, end).split(' ');
    const start = end + 1;
    at = start;
    if (type !== 'blob') continue;
    texts.set(blob, output.toString('utf8', start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

function git(root: string, args: readonly string[], input = ''): Buffer | undefined {
  // 在 git 钩子里运行时，这几个变量指着别处，会让 `git -C` 找错仓库。
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    input,
    env,
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout : undefined;
}
