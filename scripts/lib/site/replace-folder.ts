import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { sayWriteFailure } from '../say-write-failure.ts';

/** Windows 上杀毒软件、资源管理器会占着文件夹一会儿：等一等再试，一共两秒多。 */
const WAITS = [50, 150, 400, 1500];
const BUSY = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY']);

/**
 * 拿写好的 `fresh` 换下 `folder`：旧的先改名挪开，新的改名上去，再删旧的。换不上的旧的照样在，抛 `CommandError`。
 * `rename` 是改名的办法，测试里换掉。
 */
export function replaceFolder(fresh: string, folder: string, rename = renameSync): void {
  const old = join(dirname(folder), `.${basename(folder)}.old.tmp`);
  try {
    if (existsSync(folder)) {
      rmSync(old, { recursive: true, force: true, maxRetries: 4 });
      patiently(() => rename(folder, old));
    }
    patiently(() => rename(fresh, folder));
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw new CommandError(
      `新生成的换不上 ${folder}，上一次生成的没有动：${sayWriteFailure(error)}正在用 npm run serve 看着它的，先停下。`,
    );
  }
  rmSync(old, { recursive: true, force: true, maxRetries: 4 });
}

function patiently(work: () => void): void {
  for (const wait of WAITS) {
    try {
      work();
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!BUSY.has(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  work();
}
