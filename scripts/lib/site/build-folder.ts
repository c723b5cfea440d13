import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { programFolder } from '../program-folder.ts';
import { sayWriteFailure } from '../say-write-failure.ts';

/**
 * 网页先生成在这里，程序自己的文件夹里面。Astro 只认这里：它把程序里的文件改名挪过去，在别的盘上就挪不动；
 * 它只比路径开头的字，程序在 `/a/mbl`、生成到 `/a/mbl-dist` 会被当成在程序里面，找不到包。
 */
export const buildFolder = join(programFolder, '.cache', 'site');

/**
 * 把生成好的 `built` 放到要换掉的 `folder` 旁边（同一个盘，名字以点开头），返回放在哪里；在别的盘上的抄过去。
 * 写不下的什么也不留，抛 `CommandError`。`rename` 是改名的办法，测试里换掉。
 */
export function bringBeside(built: string, folder: string, rename = renameSync): string {
  const beside = join(dirname(folder), `.${basename(folder)}.tmp`);
  try {
    rmSync(beside, { recursive: true, force: true });
    mkdirSync(dirname(beside), { recursive: true });
    moveOrCopy(built, beside, rename);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw new CommandError(
      `生成好的放不到 ${dirname(folder)}，上一次生成的没有动：${sayWriteFailure(error)}`,
    );
  }
  return beside;
}

function moveOrCopy(from: string, to: string, rename: typeof renameSync): void {
  try {
    rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
