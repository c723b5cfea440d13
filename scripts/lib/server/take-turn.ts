import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { CommandError } from '../command/command-error.ts';

/** 交给 flock 的、和交给生成网站的进程的，都放在这个位置。 */
const HANDED = 3;

/** 轮到的凭据：交给别的进程，那个进程没完，就还没有轮到下一个。 */
export type TurnLock = number;

/**
 * 一个服务器文件夹一次只做一件事：别人在做，说一声，等他做完。锁由内核管（flock），
 * 拿着它的进程一死就松开，断电、被强行关掉都不会留下没人要的锁；文件里写什么都不作数。
 */
export async function takeTurn<T>(
  lock: string,
  say: (message: string) => void,
  work: (turn: TurnLock) => Promise<T>,
): Promise<T> {
  const turn = openSync(lock, 'a', 0o600);
  try {
    if (!flock(turn, ['--nonblock'])) {
      say('前面还有一次没有做完，等它好了接着来。');
      if (!flock(turn, [])) throw new CommandError('没有等到：等的时候被打断了。再来一遍。');
    }
    return await work(turn);
  } finally {
    closeSync(turn);
  }
}

function flock(turn: TurnLock, options: readonly string[]): boolean {
  const { status, error } = spawnSync('flock', [...options, '--exclusive', String(HANDED)], {
    stdio: ['ignore', 'ignore', 'ignore', turn],
  });
  if (error === undefined) return status === 0;
  throw new CommandError(
    `运行不了 flock：${error.message}。请管服务器的人装上 util-linux（apt-get install util-linux）。`,
  );
}
