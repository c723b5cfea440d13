import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { usageError } from '../command/command-error.ts';
import { realFolder } from '../git/outside-git.ts';
import { pathInside } from '../path-inside.ts';
import { programFolder } from '../program-folder.ts';

/** 区的网站根上的一个文件：认得出这是区的网站，记着是照什么合的。 */
export const stampName = 'district.json';

/** 区的网站写到哪个文件夹：只收还没有的、空的、以前合的；上一回换到一半停了的，先换回来。 */
export function districtFolder(out: string): string {
  const folder = resolve(out);
  const place = realFolder(folder);
  const ours = [programFolder, process.cwd()].map(realFolder);
  if (ours.some((one) => pathInside(place, one) !== undefined)) {
    throw refused(out, '里面有程序，合并会把它清掉');
  }
  const aside = join(dirname(folder), `.${basename(folder)}.old.tmp`);
  if (!existsSync(folder) && existsSync(aside)) renameSync(aside, folder);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !names.includes(stampName)) {
    throw refused(out, '里面放着别的东西，不是以前合的');
  }
  return folder;
}

/** 各镇取来的，没写放哪里的，放在区的网站旁边。 */
export function keptBeside(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.kept`);
}

function refused(out: string, why: string) {
  return usageError(
    `--out「${out}」不能用：${why}。`,
    '换一个空的或者还没有的文件夹，如 --out district。',
  );
}
