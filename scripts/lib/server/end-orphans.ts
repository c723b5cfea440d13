import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** 替哪个服务器文件夹生成的，写在这个环境变量里，生成时起的进程个个带着。 */
export const buildMark = 'MINGBAI_BUILD_FOR';

/** 等十秒；盘坏了、卡在系统里关不掉的，不一直等。 */
const MOST_TRIES = 500;

/**
 * 生成的进程被强行关掉，它起的进程还会跑一阵，把旧的网页写进新的一份里。轮到的时候先把它们关掉，等它们真的没了。
 * 轮到了才许叫：这时没有别的生成在跑，带着 `folder` 这个记号的都是没人管的。
 */
export async function endOrphans(folder: string): Promise<void> {
  const mark = `${buildMark}=${folder}`;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const left = markedWith(mark);
    if (left.length === 0) return;
    for (const id of left) kill(id);
    await pause(20);
  }
}

/** 看得见的进程里，环境变量有 `mark` 的；别的用户的看不见，也不是我们起的。已经关掉、还没收走的没有环境变量。 */
function markedWith(mark: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((id) => environmentOf(id).includes(mark))
    .map(Number);
}

function environmentOf(id: string): readonly string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // 刚好自己结束了。
  }
}
