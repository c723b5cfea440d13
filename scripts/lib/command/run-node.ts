import { type StdioOptions, spawn } from 'node:child_process';
import { CommandError, KILLED } from './command-error.ts';

/** 另开的 Node 做完了：退出码，和听来的话。 */
export interface NodeDone {
  readonly exitCode: number;
  readonly output: string;
}

/** 另开一个 Node 运行，它说的话照样看得见；不停下来等，这里同时做别的。`signal` 叫停的，停了才算完，退出码 1。被强行关掉的抛 `CommandError`。 */
export function startNode(args: readonly string[], signal?: AbortSignal): Promise<NodeDone> {
  return start(args, {}, 'inherit', signal);
}

/** 同 `startNode`，它说的话不印出来，和退出码一起返回。 */
export function hearNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<NodeDone> {
  return start(args, env, ['inherit', 'pipe', 'pipe'], signal);
}

function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions,
  signal: AbortSignal | undefined,
): Promise<NodeDone> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, args, { stdio, env: environment(env) });
    const heard: Record<'out' | 'err', Buffer[]> = { out: [], err: [] };
    child.stdout?.on('data', (bytes: Buffer) => heard.out.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => heard.err.push(bytes));
    const stop = () => void child.kill();
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    child.once('error', fail);
    child.once('close', (exitCode, killedBy) => {
      signal?.removeEventListener('abort', stop);
      if (killedBy !== null && signal?.aborted !== true) {
        fail(killed(killedBy));
        return;
      }
      const output = Buffer.concat([...heard.out, ...heard.err]).toString('utf8');
      settle({ exitCode: exitCode ?? 1, output });
    });
  });
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai', ...env };
}

function killed(signal: NodeJS.Signals): CommandError {
  return new CommandError(
    `做到一半，程序被强行关掉了（${signal}），多半是内存不够，不是内容写错了。关掉别的程序再来。`,
    KILLED,
  );
}
