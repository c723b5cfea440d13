import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Explained } from '../../../src/source/fault.ts';
import { CommandError } from '../command/command-error.ts';
import { repositoryAround } from './outside-git.ts';

/** 一个文件夹所在的 git 仓库。 */
export interface Git {
  /** 这个文件夹在仓库里的路径，以 `/` 收尾；就是仓库那一层的是空的。 */
  readonly prefix: string;
  /** 只取了最近几次提交的仓库，看不到全部历史。 */
  readonly isShallow: boolean;
  /** 上一次提交是哪天，照北京时间；还没有提交过的是 `undefined`。 */
  readonly lastDay: string | undefined;
  /** 在这个文件夹里运行 git，返回它印出来的；git 办不成的，抛 `HistoryUnreadable`。 */
  run(args: readonly string[], input?: string): Buffer;
  /** 一次读出许多文件的内容，编号 → 文字；有一个读不出来的，抛 `HistoryUnreadable`。 */
  readBlobs(blobs: Iterable<string>): ReadonlyMap<string, string>;
  /** 同 `readBlobs`，照原样的字节。 */
  readBlobBytes(blobs: Iterable<string>): ReadonlyMap<string, Buffer>;
}

/** 有 git 仓库，可是旧账读不了。查不了旧账不等于没有旧账：要说出来，不能当作没有。 */
export class HistoryUnreadable extends CommandError {
  override readonly name = 'HistoryUnreadable';
  readonly fault: Explained;

  constructor(fault: Explained) {
    super(`${fault.message}\n怎么办：${fault.hint}`);
    this.fault = fault;
  }
}

/**
 * 打开 `folder` 所在的 git 仓库。真的不在仓库里的返回 `undefined`；
 * 在仓库里，git 却打不开（没有装、不是同一个用户的、坏了），抛 `HistoryUnreadable`。
 */
export function openGit(folder: string): Git | undefined {
  const repository = repositoryAround(folder);
  if (repository === undefined) return undefined;
  const run = (args: readonly string[], input = '') => runGit(folder, repository, args, input);
  const [shallow, prefix = '', top = ''] = run([
    ...['rev-parse', '--is-shallow-repository', '--show-prefix', '--show-toplevel'],
  ])
    .toString('utf8')
    .split('\n');
  if (!isSameFolder(top, repository)) {
    throw broken(repository, `git 认的是外面一层的仓库 ${top}`);
  }
  const readBlobBytes = (blobs: Iterable<string>) => {
    const wanted = [...new Set(blobs)];
    const found = splitBatch(run(['cat-file', '--batch'], wanted.join('\n')));
    const lost = wanted.find((blob) => !found.has(blob));
    if (lost !== undefined) {
      throw (isPartial(folder) ? incomplete : broken)(repository, `仓库里少了 ${lost}`);
    }
    return found;
  };
  return {
    prefix,
    isShallow: shallow === 'true',
    lastDay: lastDayIn(folder, repository),
    run,
    readBlobs: (blobs) =>
      new Map([...readBlobBytes(blobs)].map(([blob, bytes]) => [blob, bytes.toString('utf8')])),
    readBlobBytes,
  };
}

interface Outcome {
  readonly stdout: Buffer;
  /** 没办成的，git 的头一句话，或者运行不了的原因。 */
  readonly failure: string | undefined;
  readonly stderr: string;
  /** 找不到 git 这个程序。 */
  readonly isMissing: boolean;
}

/**
 * 这些环境变量（`git rev-parse --local-env-vars` 的，和改路径写法、改找法的几个）会让 git 看到另一个仓库、另一份历史：
 * 在 git 钩子里运行时就带着，也可能是谁设的。设置类的（`GIT_CONFIG_…`）留着：容器里靠它认仓库。
 */
const MISLEADING =
  /^GIT_(?:DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|CEILING_DIRECTORIES|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS|DIFF_OPTS|EXTERNAL_DIFF)$/;

/**
 * 运行 git 用的环境变量：去掉会让它看错的；替换过的提交（`git replace`）、移花接木的祖先（grafts）都不认，
 * 只看真的历史；要密码的地方不停下来等人。
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !MISLEADING.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_TERMINAL_PROMPT: '0',
  };
}

function spawnGit(folder: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-C', folder, ...SETTINGS, ...args],
    // git 的话要认得出来，所以不让它译成别的语言；日子照北京时间，电脑设在哪个时区都一样。
    { input, env: { ...gitEnvironment(), LC_ALL: 'C', TZ: 'CST-8' }, maxBuffer: 2 ** 30 },
  );
  const said = stderr?.toString('utf8').trim() ?? '';
  const [first] = said.split('\n').filter((line) => !line.startsWith('hint:'));
  const failure = status === 0 ? undefined : (error?.message ?? first ?? '');
  return {
    stdout,
    stderr: said,
    failure: failure === '' ? `退出码 ${status}` : failure,
    isMissing: error !== undefined && 'code' in error && error.code === 'ENOENT',
  };
}

/** 仓库里存着的东西各是哪一种，一行一个。 */
const ALL_OBJECTS = [
  ...['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objecttype)'],
] as const;

/** 用的人自己的设置不要改了日志的写法。 */
const SETTINGS = [
  ...['-c', 'log.showRoot=true', '-c', 'log.showSignature=false'],
  ...['-c', 'advice.graftFileDeprecated=false'],
];

function runGit(folder: string, repository: string, args: readonly string[], input: string) {
  const outcome = spawnGit(folder, args, input);
  if (outcome.failure === undefined) return outcome.stdout;
  throw explained(folder, repository, outcome);
}

function lastDayIn(folder: string, repository: string): string | undefined {
  const outcome = spawnGit(folder, ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d']);
  if (outcome.failure === undefined) return outcome.stdout.toString('utf8').trim();
  if (!/does not have any commits yet/.test(outcome.stderr))
    throw explained(folder, repository, outcome);
  // 分支的文件丢了，git 也这么说：仓库里存着提交的，不是还没有提交过。
  const objects = runGit(folder, repository, [...ALL_OBJECTS], '').toString('latin1');
  if (!/^commit$/m.test(objects)) return undefined;
  throw broken(repository, '仓库里存着提交，可是现在的分支是空的');
}

function explained(
  folder: string,
  repository: string,
  { isMissing, stderr, failure = '' }: Outcome,
) {
  if (isMissing) {
    return new HistoryUnreadable({
      message: `这个文件夹在 git 仓库 ${repository} 里，可这台电脑上没有 git，旧账读不了。`,
      hint: '装上 git（Debian、Ubuntu：apt-get install git；Windows：到 https://git-scm.com 下载），再运行一遍。',
    });
  }
  if (isPartial(folder)) return incomplete(repository, `git 说：${failure}`);
  const [trust] = /git config --global --add safe\.directory .+/.exec(stderr) ?? [];
  if (trust !== undefined) {
    return new HistoryUnreadable({
      message: `git 仓库 ${repository} 是另一个用户的，git 不肯打开，旧账读不了。`,
      hint: `确实是自己的仓库（U 盘、共享文件夹、容器里常这样），运行 ${trust} ，再运行一遍。`,
    });
  }
  return broken(repository, `git 说：${failure}`);
}

/** 是不是只取了一部分内容的 clone（`git clone --filter=…`）。 */
function isPartial(folder: string): boolean {
  const { stdout } = spawnGit(folder, ['config', '--get-regexp', '^remote\\..*\\.promisor$']);
  return stdout.toString('utf8').includes('true');
}

function incomplete(repository: string, why: string): HistoryUnreadable {
  return new HistoryUnreadable({
    message: `git 仓库 ${repository} 是不完整的 clone（--filter），少的内容现在取不到，旧账读不了。${why}。`,
    hint: '连得上原来的仓库了，运行 git fetch --refetch --no-filter origin，再运行一遍；连不上的，换一份完整的 clone。',
  });
}

function broken(repository: string, why: string): HistoryUnreadable {
  return new HistoryUnreadable({
    message: `git 仓库 ${repository} 打不开，旧账读不了。${why}。`,
    hint: '在这个文件夹里运行 git status 和 git fsck，看哪里坏了；修不好的重新 clone 一份，把还没提交的改动抄过去。',
  });
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [statSync(realpathSync(one)), statSync(realpathSync(other))];
  return a.ino === b.ino && a.dev === b.dev;
}

/** `cat-file --batch` 的输出：一行说明，再是内容，一个接一个。 */
function splitBatch(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    if (type === 'blob') found.set(name, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
