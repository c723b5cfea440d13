import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { isShippedPicture } from '../../../src/output-gate/shipped-picture.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';

/** 生成好的一个文件的字节；`path` 从网站根写起。不是文件的（快捷方式）是 `undefined`。 */
export function outputBytes(dist: string, path: string): Buffer | undefined {
  const file = join(dist, path);
  return lstatSync(file).isFile() ? readFileSync(file) : undefined;
}

/** 生成好的一个文件，照放上网以前看的样子读；放图片的地方的照图片读。 */
export function outputFile(path: string, bytes: Buffer | undefined): OutputFile {
  if (bytes === undefined) return { path, text: undefined };
  const picture = isShippedPicture(path) ? readPicture(bytes) : undefined;
  return { path, text: textOf(bytes), picture };
}

/** 文件里的字；Pagefind 存的一段段正文压缩过，先解开。不是 UTF-8 文字的是 `undefined`。 */
function textOf(bytes: Buffer): string | undefined {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isGzip ? gunzipSync(bytes) : bytes);
  } catch {
    return undefined;
  }
}
