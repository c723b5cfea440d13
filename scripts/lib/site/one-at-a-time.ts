import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** 一次生成用不了这么久；锁比这还老的，是上一次没有收拾。 */
const STALE_MINUTES = 30;

/**
 * 同一份程序一次只做一件这样的事：`lock` 是锁文件，别的进程锁着的，说一声，等它好了再做。
 * 两次生成一起跑，会用到同一批临时文件，一个镇的网页会混进另一个镇。锁着的进程已经不在的，不等。
 */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let hasSaid = false;
  while (!take(lock)) {
    if (isAbandoned(lock)) {
      removeAbandoned(lock);
      continue;
    }
    if (!hasSaid) console.log('另一次生成还没有完，等它好了接着来。');
    hasSaid = true;
    await pause(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * 没人要的锁先挪到一边，看清挪走的真是没人要的，再删：两个一起来收拾，后一个挪走的会是前一个刚锁上的，要放回去。
 */
function removeAbandoned(lock: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (!isAbandoned(aside)) linkSync(aside, lock);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAbandoned(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > STALE_MINUTES * 60_000) return true;
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner > 0 && !isRunning(owner);
  } catch {
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
