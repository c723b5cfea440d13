import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
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
  return {
    prefix,
    isShallow: shallow === 'true',
    lastDay: lastDayIn(folder, repository),
    run,
    readBlobs(blobs) {
      const wanted = [...new Set(blobs)];
      const texts = splitBatch(run(['cat-file', '--batch'], wanted.join('\n')));
      const lost = wanted.find((blob) => !texts.has(blob));
      if (lost !== undefined) throw broken(repository, `仓库里少了 ${lost}`);
      return texts;
    },
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

/** 运行 git 用的环境变量：在 git 钩子里运行时，这几个指着别处，会让 `git -C` 找错仓库。 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  return env;
}

function spawnGit(folder: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-C', folder, ...SETTINGS, ...args],
    // git 的话要认得出来，所以不让它译成别的语言；日子照北京时间，电脑设在哪个时区都一样。
    { input, env: { ...gitEnvironment(), LC_ALL: 'C', TZ: 'CST-8' }, maxBuffer: 2 ** 30 },
  );
  const said = stderr?.toString('utf8').trim() ?? '';
  const failure = status === 0 ? undefined : (error?.message ?? said.split('\n')[0]);
  return {
    stdout,
    stderr: said,
    failure: failure === '' ? `退出码 ${status}` : failure,
    isMissing: error !== undefined && 'code' in error && error.code === 'ENOENT',
  };
}

/** 用的人自己的设置不要改了日志的写法。 */
const SETTINGS = ['-c', 'log.showRoot=true', '-c', 'log.showSignature=false'];

function runGit(folder: string, repository: string, args: readonly string[], input: string) {
  const outcome = spawnGit(folder, args, input);
  if (outcome.failure === undefined) return outcome.stdout;
  throw explained(repository, outcome);
}

function lastDayIn(folder: string, repository: string): string | undefined {
  const outcome = spawnGit(folder, ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d']);
  if (outcome.failure === undefined) return outcome.stdout.toString('utf8').trim();
  if (/does not have any commits yet/.test(outcome.stderr)) return undefined;
  throw explained(repository, outcome);
}

function explained(repository: string, { isMissing, stderr, failure = '' }: Outcome) {
  if (isMissing) {
    return new HistoryUnreadable({
      message: `这个文件夹在 git 仓库 ${repository} 里，可这台电脑上没有 git，旧账读不了。`,
      hint: '装上 git（Debian、Ubuntu：apt-get install git；Windows：到 https://git-scm.com 下载），再运行一遍。',
    });
  }
  const [trust] = /git config --global --add safe\.directory .+/.exec(stderr) ?? [];
  if (trust !== undefined) {
    return new HistoryUnreadable({
      message: `git 仓库 ${repository} 是另一个用户的，git 不肯打开，旧账读不了。`,
      hint: `确实是自己的仓库（U 盘、共享文件夹、容器里常这样），运行 ${trust} ，再运行一遍。`,
    });
  }
  return broken(repository, `git 说：${failure}`);
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
function splitBatch(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [name = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing') continue;
    if (type === 'blob') texts.set(name, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
