import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import { refuseInsideSite } from './outside-site.ts';

interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * 把模板放进一个文件夹，返回放好的路径。文件夹没有就建，只有自己读得到。
 * 在 git 仓库、网站的文件夹里的（`content` 是它的内容），有一个同名文件的，抛 `CommandError`，一个也不写；
 * 先写临时文件，全写好了再改名，所以不会留下半个文件。
 */
export function placeTemplates(
  folder: string,
  content: string,
  templates: readonly Template[],
): readonly string[] {
  refuseInsideSite(folder, content);
  const files = templates.map(({ name, bytes }) => ({
    bytes,
    path: join(folder, name),
    temporary: join(folder, `.${name}.${process.pid}.tmp`),
  }));
  const taken = files.filter(({ path }) => existsSync(path));
  if (taken.length > 0) {
    throw new CommandError(
      `已经有了，不覆盖：\n${taken.map(({ path }) => `  ${path}`).join('\n')}`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    for (const { temporary, bytes } of files) writeFileSync(temporary, bytes, { mode: 0o600 });
    for (const { temporary, path } of files) renameSync(temporary, path);
  } finally {
    for (const { temporary } of files) rmSync(temporary, { force: true });
  }
  return files.map(({ path }) => path);
}
