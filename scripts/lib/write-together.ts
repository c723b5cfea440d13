import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** 要写的一个文件。 */
export interface NewFile {
  readonly path: string;
  readonly text: string;
  /** 只有自己读得到。 */
  readonly isPrivate?: boolean;
}

/** 几个文件一起写：先都写成临时文件，全写好了再一个一个改名，不会留下半个文件。 */
export function writeTogether(files: readonly NewFile[]): void {
  const staged = files.map(({ path, text, isPrivate = false }) => ({
    path,
    text,
    mode: isPrivate ? 0o600 : 0o644,
    temporary: join(dirname(path), `.${basename(path)}.${process.pid}.tmp`),
  }));
  try {
    for (const { temporary, text, mode } of staged) {
      mkdirSync(dirname(temporary), { recursive: true });
      writeFileSync(temporary, text, { mode, flag: 'wx' });
    }
    for (const { temporary, path } of staged) renameSync(temporary, path);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}
