/**
 * 测试用：`node --import` 它以后，第几次动盘就出事。环境变量 `DISK_FAULT` 写 `kill:3`（第 3 次动盘以前被关掉）、
 * `ENOSPC:3`（第 3 次说盘满了，以后又好了）、`count`（只数，退出时说一共几次）。
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const [fault = '', at = '0'] = (process.env.DISK_FAULT ?? '').split(':');
const target = Number(at);
let touched = 0;

function touch(): void {
  touched += 1;
  if (touched !== target) return;
  if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(fault), { code: fault });
}

/** 动盘的几样：开文件来写、写、落盘、改名、删、建文件夹。 */
function guard<Arguments extends readonly unknown[], Result>(
  work: (...args: Arguments) => Result,
  isWrite: (...args: Arguments) => boolean = () => true,
) {
  return (...args: Arguments): Result => {
    if (isWrite(...args)) touch();
    return work(...args);
  };
}

if (isMainThread) {
  Object.assign(fs, {
    mkdirSync: guard(fs.mkdirSync),
    openSync: guard(fs.openSync, (_path, flags) => String(flags).startsWith('w')),
    writeFileSync: guard(fs.writeFileSync),
    fsyncSync: guard(fs.fsyncSync),
    renameSync: guard(fs.renameSync),
    rmSync: guard(fs.rmSync),
  });
  syncBuiltinESMExports();
  if (fault === 'count') process.on('exit', () => fs.writeSync(2, `动盘${touched}次\n`));
}
