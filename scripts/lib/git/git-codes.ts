import { spawnSync } from 'node:child_process';
import { codeInText } from '../../../src/source/code-in-text.ts';
import type { CodeHistory } from '../../../src/source/content.ts';

/** git 里的一个旧文件：路径和内容的编号。 */
interface OldFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * 从 git 里读 content 用过的编号；不在 git 里、还没有提交过的返回 `undefined`。
 * 删掉的和改名以前的文件都看，哪条分支上的都算；改名的，编号跟着新名字走。
 */
export function readCodeHistory(folder: string): CodeHistory | undefined {
  if (git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']) === undefined) return undefined;
  const current = parseTree(git(folder, ['ls-tree', '-r', '-z', 'HEAD']) ?? '');
  const { gone, renames } = parseLog(git(folder, LOG) ?? '');
  const texts = readBlobs(folder, [...current, ...gone]);
  const codesOf = (files: readonly OldFile[]) =>
    files.flatMap(({ path, blob }) => {
      const code = codeInText(path, texts.get(blob) ?? '');
      return code === undefined ? [] : [{ path, code }];
    });
  const committed = codesOf(current);
  return {
    committed: new Map(committed.map(({ path, code }) => [path, code])),
    owners: new Map([
      ...committed.map(({ path, code }) => [code, path] as const),
      ...codesOf(gone).map(({ path, code }) => [code, finalName(path, renames)] as const),
    ]),
  };
}

const LOG = [
  ...['-c', 'core.quotePath=off', 'log', '--all', '--format=', '--raw', '--no-abbrev', '-z'],
  ...['--diff-filter=DR', '--find-renames', '--relative', '--', '.'],
];

/** 在 git 钩子里运行时，这几个变量指着别处，会让 `git -C` 找错仓库。 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = process.env;
  return rest;
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: gitEnvironment(),
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout : undefined;
}

function parseTree(output: string): readonly OldFile[] {
  return output.split('\0').flatMap((entry) => {
    const [meta = '', path] = entry.split('\t');
    const blob = meta.split(' ')[2];
    return path === undefined || blob === undefined ? [] : [{ path: `content/${path}`, blob }];
  });
}

/** 日志从新到旧；`gone` 里排在后面的更早，同一个编号最早的主人算数。 */
function parseLog(output: string) {
  const gone: OldFile[] = [];
  const renames = new Map<string, string>();
  const fields = output.split('\0');
  for (let at = 0; at < fields.length; at += 1) {
    const [, , blob, , change] = (fields[at] ?? '').replace(/^\n*:/, ':').split(' ');
    if (blob === undefined || change === undefined) continue;
    at += 1;
    const path = `content/${fields[at]}`;
    gone.push({ path, blob });
    if (!change.startsWith('R')) continue;
    at += 1;
    renames.set(path, finalName(`content/${fields[at]}`, renames));
  }
  return { gone, renames };
}

function finalName(path: string, renames: ReadonlyMap<string, string>): string {
  return renames.get(path) ?? path;
}

/** 一次读出许多旧文件的内容。 */
function readBlobs(folder: string, files: readonly OldFile[]): ReadonlyMap<string, string> {
  const blobs = [...new Set(files.filter(isPage).map(({ blob }) => blob))];
  const { stdout } = spawnSync('git', ['-C', folder, 'cat-file', '--batch'], {
    input: blobs.join('\n'),
    env: gitEnvironment(),
    maxBuffer: 2 ** 30,
  });
  const texts = new Map<string, string>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at);
    const [blob = '', type, size] = stdout.toString('latin1', at, end).split(' ');
    if (type !== 'blob') {
      at = end + 1;
      continue;
    }
    const start = end + 1;
    texts.set(blob, stdout.toString('utf8', start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return texts;
}

function isPage({ path }: OldFile): boolean {
  return /\.(?:mdx?|json)$/.test(path);
}
