import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentCopy, repository, rootFolder } from '../../site/built.ts';

/** 做好的册子放在哪里。 */
const booklets = resolve(repository, 'booklets');

/** 一份做好的文件在哪里，从磁盘上打开的地址。 */
export interface Bound {
  readonly file: string;
  readonly address: string;
  /** 命令说了什么，退出码几。 */
  readonly said: string;
  readonly status: number | null;
}

/** 照 `args` 从青石镇的网站装订一份，写成 `name`。 */
export function bindBooklet(name: string, args: readonly string[], dist = rootFolder): Bound {
  const file = resolve(booklets, name);
  const shared = ['--dist', dist, '--content', contentCopy, '--out', file];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/export.ts', ...shared, ...args],
    { encoding: 'utf8' },
  );
  return { file, address: pathToFileURL(file).href, said: stdout + stderr, status };
}
