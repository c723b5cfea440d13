import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 这个镇的内容在哪个文件夹：命令行的 `--content` 经 `MINGBAI_CONTENT` 传进来；没传就是 `content`。 */
export const townFolder = resolve(process.env.MINGBAI_CONTENT || 'content');

/** 读一个文件的原文。`path` 从内容文件夹写起，如 `progress/2026-04-15.json`。 */
export function readTownText(path: string): string {
  return readFileSync(join(townFolder, path), 'utf8');
}

/** 读一个 JSON 文件；合不合规矩由各个 schema 去看。 */
export function readTownJson(path: string): unknown {
  return JSON.parse(readTownText(path));
}

/** 各页改了什么，写在哪个文件里由命令经 `MINGBAI_CHANGES` 传进来，返回它的原文；看不到历史的没有。 */
export function readChangesText(): string | undefined {
  const file = process.env.MINGBAI_CHANGES;
  return file ? readFileSync(file, 'utf8') : undefined;
}

/** 内容文件夹里的一个文件夹，写成 `file:` 地址：Windows 的盘符、路径里的 `#` 和空格，Astro 才不会看错。 */
export function townFolderAddress(folder: string): URL {
  return pathToFileURL(join(townFolder, folder, '/'));
}

/** 准备好的图片的单子，写在哪个文件里由命令经 `MINGBAI_PICTURES` 传进来，返回它的原文；一张图片也没有的没有。 */
export function readPicturesText(): string | undefined {
  const file = process.env.MINGBAI_PICTURES;
  return file ? readFileSync(file, 'utf8') : undefined;
}

/** 准备好的一个图片文件。 */
export function readPreparedFile(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

/** 内容文件夹里的一个文件夹有没有内容；`.gitkeep` 这样的不算。 */
export function hasTownFiles(folder: string): boolean {
  const path = join(townFolder, folder);
  return existsSync(path) && readdirSync(path).some((name) => !name.startsWith('.'));
}

/** 内容文件夹里有没有这个文件。 */
export function hasTownFile(path: string): boolean {
  return existsSync(join(townFolder, path));
}
