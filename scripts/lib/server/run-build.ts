import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CommandError, KILLED } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';
import { buildMark } from './end-orphans.ts';
import type { TownServer } from './server-folder.ts';
import type { TurnLock } from './take-turn.ts';

/** 生成一份用不了这么久；还没有完的，是卡住了。 */
const LONGEST_MINUTES = 30;
/** 没有生成出来的，最多说这么多行，别的在日志里。 */
const MOST_LINES = 60;

/** 没有生成出来，是服务器的毛病（被强行关掉、卡住、盘满），不是内容的错：改内容没有用。 */
export class ServerFault extends CommandError {
  override readonly name: string = 'ServerFault';
}

/**
 * 生成一份网站，放在 `work/site`，返回那里；`saveLog` 收下它说的全部的话。用的是服务器上装着的程序，
 * 或者设置里 `build` 写的命令，后面接上 `--content`、`--base`、`--out`、`--site`、`--as-of`。
 * 没有生成出来的，抛 `CommandError`，话里是它说的哪里不对；是服务器的毛病的抛 `ServerFault`。
 */
export function runBuild(
  { places, settings }: TownServer,
  {
    content,
    asOf,
    turn,
  }: { readonly content: string; readonly asOf: string; readonly turn: TurnLock },
  saveLog: (text: string) => void,
): string {
  const out = join(places.work, 'site');
  const [program = settings.node, ...first] = settings.build ?? [settings.node, 'scripts/build.ts'];
  const args = [
    ...[...first, '--content', content, '--base', settings.base, '--out', out, '--as-of', asOf],
    ...(settings.site === undefined ? [] : ['--site', settings.site]),
  ];
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd: settings.program,
    env: { ...gitEnvironment(), [buildMark]: places.at },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe', turn],
    timeout: LONGEST_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  const said = `${stdout ?? ''}${stderr ?? ''}`;
  saveLog(said);
  if (status === 0) return out;
  const fault = serverFault(said, { status, signal, error });
  throw fault === undefined ? new CommandError(whyFailed(said, error)) : new ServerFault(fault);
}

function serverFault(
  said: string,
  {
    status,
    signal,
    error,
  }: {
    readonly status: number | null;
    readonly signal: NodeJS.Signals | null;
    readonly error: (Error & { readonly code?: string }) | undefined;
  },
): string | undefined {
  if (error?.code === 'ETIMEDOUT') return `生成了${LONGEST_MINUTES}分钟还没有完，停了。`;
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|盘满了/.test(said)) {
    return '服务器的盘满了。请管服务器的人腾出地方，再运行 npm run server:build。';
  }
  return signal !== null || status === KILLED
    ? `生成到一半，程序被强行关掉了${signal === null ? '' : `（${signal}）`}，多半是服务器的内存不够。不是内容写错了。`
    : undefined;
}

function whyFailed(said: string, error: Error | undefined): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const rest = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES),
    ...(rest > 0 ? [`……还有${rest}行，在服务器的 last-build.log 里。`] : []),
    ...(lines.length === 0
      ? [`生成的命令一句话也没有说就停了${error ? `：${error.message}` : ''}。`]
      : []),
  ].join('\n');
}
