import { type ChildProcess, spawn } from 'node:child_process';

/** 开起来的程序，和它说的那句话里要的东西。 */
export interface Started {
  readonly said: string;
  stop(): void;
}

const PATIENCE = 60_000;

/** 开一个程序，等它说出 `wanted` 那样的一句，留下括号里的；没等到的抛错，连它说过的话。 */
export function start(
  program: string,
  args: readonly string[],
  wanted: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // 它自己又开了几个，一起关掉。
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // 已经都关了。
    }
  };
  return new Promise((settle, fail) => {
    let heard = '';
    const giveUp = (why: string) => {
      stop();
      fail(new Error(`${program} 没有开起来：${why}\n${heard.slice(-2000)}`));
    };
    const timer = setTimeout(() => giveUp('等得太久'), PATIENCE);
    const hear = (chunk: Buffer) => {
      heard += String(chunk);
      const [, said] = wanted.exec(heard) ?? [];
      if (said === undefined) return;
      clearTimeout(timer);
      settle({ said, stop });
    };
    for (const stream of streamsOf(child)) stream.on('data', hear);
    child.on('error', ({ message }) => giveUp(message));
    child.on('exit', (code) => giveUp(`退出了（${code}）`));
  });
}

function streamsOf({ stdout, stderr }: ChildProcess) {
  return [stdout, stderr].filter((stream) => stream !== null);
}
