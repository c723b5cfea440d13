import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { isShippedPicture } from '../../../src/output-gate/shipped-picture.ts';
import type { PictureRead } from '../../../src/pictures/picture-read.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';

/** 生成好的一个文件，照放上网以前看的样子读；`path` 从网站根写起。 */
export function outputFile(dist: string, path: string): OutputFile {
  const file = join(dist, path);
  return { path, text: textOf(file), picture: pictureOf(file, path) };
}

/** 放图片的地方的一个文件，照字节读；别处的、不是图片的没有。 */
function pictureOf(file: string, path: string): PictureRead | undefined {
  return isShippedPicture(path) && lstatSync(file).isFile()
    ? readPicture(readFileSync(file))
    : undefined;
}

/** 文件里的字；Pagefind 存的一段段正文压缩过，先解开。不是 UTF-8 文字的、快捷方式是 `undefined`。 */
function textOf(file: string): string | undefined {
  if (!lstatSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isGzip ? gunzipSync(bytes) : bytes);
  } catch {
    return undefined;
  }
}
