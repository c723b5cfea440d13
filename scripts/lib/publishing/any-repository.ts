import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';

/** git 里存着的一样东西。 */
export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** 任何一个 git 仓库：平常的、裸的、推送到一半还隔离着的。 */
export interface AnyRepository {
  /** 只取了最近几次提交。 */
  readonly isShallow: boolean;
  /** 放着内容的几个文件夹：仓库自己的，推送到一半暂存的，借用别处的。 */
  readonly objectFolders: readonly string[];
  /** 空文件夹的编号。 */
  readonly emptyTree: string;
  /** 运行 git，返回它印出来的；办不成的抛 `CommandError`：查不了的不能当作没有毛病。 */
  run(args: readonly string[], input?: string): Buffer;
  /** 同 `run`，办不成的是 `undefined`。 */
  tryRun(args: readonly string[], input?: string): Buffer | undefined;
  /** 各样东西的种类和大小，编号 → 说明；没有的不在里面。 */
  sizes(
    ids: Iterable<string>,
  ): ReadonlyMap<string, { readonly type: string; readonly size: number }>;
  /** 一次读出许多，编号 → 内容；少一个的抛 `CommandError`。太大的先用 `sizes` 挑出去。 */
  read(ids: Iterable<string>): ReadonlyMap<string, GitObject>;
}

/** 一次读多少字节：再多，内存里放不下。 */
const MOST_AT_ONCE = 256 * 1024 * 1024;

/**
 * 打开 `folder` 所在的（或者就是它的）仓库。`inHook` 是在 git 钩子里运行：git 用环境变量说明是哪个仓库、
 * 推送到一半的东西暂存在哪里、要提交的是哪一份索引，照用；不在钩子里的，那些变量会让 git 看错，去掉。
 * `own` 是另外要给 git 的变量，如用哪一份索引。
 */
export function openAnyRepository(
  folder: string,
  inHook: boolean,
  own: Readonly<Record<string, string>> = {},
): AnyRepository {
  const env = { ...(inHook ? hookEnvironment() : gitEnvironment()), ...own };
  const spawn = (args: readonly string[], input = '') =>
    spawnSync('git', ['-C', folder, ...args], {
      input,
      env: { ...env, LC_ALL: 'C', TZ: 'CST-8' },
      maxBuffer: 2 ** 31 - 1,
    });
  const run = (args: readonly string[], input = '') => {
    const { status, stdout, stderr, error } = spawn(args, input);
    if (status === 0) return stdout;
    throw unusable(error, stderr?.toString('utf8') ?? '');
  };
  const tryRun = (args: readonly string[], input = '') => {
    const { status, stdout, error } = spawn(args, input);
    if (error !== undefined) throw unusable(error, '');
    return status === 0 ? stdout : undefined;
  };
  const [shallow = '', objects = ''] = run([
    'rev-parse',
    '--is-shallow-repository',
    '--git-path',
    'objects',
  ])
    .toString('utf8')
    .split('\n');
  const sizes: AnyRepository['sizes'] = (ids) => {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const lines = run(['cat-file', '--batch-check'], `${wanted.join('\n')}\n`)
      .toString('latin1')
      .split('\n');
    return new Map(
      lines.flatMap((line) => {
        const [id = '', type = '', size] = line.split(' ');
        return size === undefined ? [] : [[id, { type, size: Number(size) }] as const];
      }),
    );
  };
  return {
    isShallow: shallow === 'true',
    objectFolders: [
      resolve(folder, objects),
      ...(inHook ? alternatesIn(process.env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '') : []).map(
        (path) => (isAbsolute(path) ? path : resolve(folder, path)),
      ),
    ],
    emptyTree: run(['hash-object', '-t', 'tree', '--stdin']).toString('latin1').trim(),
    run,
    tryRun,
    sizes,
    read(ids) {
      const wanted = [...new Set(ids)];
      const known = sizes(wanted);
      const found = new Map<string, GitObject>();
      for (const part of inParts(wanted, (id) => known.get(id)?.size ?? 0)) {
        for (const [id, object] of parseBatch(
          run(['cat-file', '--batch'], `${part.join('\n')}\n`),
        )) {
          found.set(id, object);
        }
      }
      const lost = wanted.find((id) => !found.has(id));
      if (lost !== undefined) throw unusable(undefined, `仓库里少了 ${lost}`);
      return found;
    },
  };
}

/** 钩子里的环境变量照用，只去掉会改历史、改找法的。 */
function hookEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^GIT_(?:SHALLOW_FILE|REPLACE_REF_BASE|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS|DIFF_OPTS|EXTERNAL_DIFF|TRACE\w*)$/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** 环境变量里列的几个文件夹；有怪字的，git 给它加了引号。 */
export function alternatesIn(text: string): readonly string[] {
  const found = text.matchAll(
    new RegExp(
      String.raw`"((?:[^"\\]|\\.)*)"(?:${delimiter}|$)|([^${delimiter}]+)(?:${delimiter}|$)`,
      'gs',
    ),
  );
  return [...found].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : unquoted(quoted),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' },
};

/** git 加的引号里面：`\"`、`\\`、`\n` 和八进制的字节。 */
function unquoted(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/\\(?:([0-7]{3})|(.))/gs, (_, octal?: string, one = '') =>
      octal === undefined ? (NAMED[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** 分成几批，每批合起来不太大。 */
function* inParts(
  ids: readonly string[],
  sizeOf: (id: string) => number,
): Iterable<readonly string[]> {
  let part: string[] = [];
  let total = 0;
  for (const id of ids) {
    if (part.length > 0 && total + sizeOf(id) > MOST_AT_ONCE) {
      yield part;
      part = [];
      total = 0;
    }
    part.push(id);
    total += sizeOf(id);
  }
  if (part.length > 0) yield part;
}

/** `git cat-file --batch` 印出来的：一行说明，再是内容，一个接一个；没有的不在里面。 */
export function parseBatch(output: Buffer): ReadonlyMap<string, GitObject> {
  const found = new Map<string, GitObject>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    if (end === -1) break;
    const [id = '', type = '', size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    found.set(id, { type, bytes: output.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
}

function unusable(error: Error | undefined, said: string): CommandError {
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    return new CommandError(
      '这台电脑上找不到 git，查不了，先不放行。装上 git（https://git-scm.com），再来一遍。',
    );
  }
  const [first = ''] = said.trim().split('\n');
  const why = error?.message ?? first;
  return new CommandError(
    `git 没办成，查不了，先不放行。git 说：${why}\n怎么办：运行 git status 和 git fsck 看哪里坏了；仓库是另一个用户的，照 git 说的加 safe.directory。`,
  );
}

/** 一个仓库里的文件，如 `shallow`。 */
export function gitPathIn(repository: AnyRepository, folder: string, name: string): string {
  const said = repository.run(['rev-parse', '--git-path', name]).toString('utf8');
  return resolve(folder, said.replace(/\n$/, ''));
}
