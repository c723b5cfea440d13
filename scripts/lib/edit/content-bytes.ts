import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isContentPath, isTownPath } from '../../../src/editor/content-path.ts';
import { CommandError } from '../command/command-error.ts';
import { writeTogether } from '../write-together.ts';

/** 一个文件最多多大：再大的不是一页内容。 */
const MOST_BYTES = 1024 * 1024;

/** 磁盘上的一个文件：文字（BOM、换行照旧），和字节的指纹；不是 UTF-8 的没有文字。 */
export interface DiskText {
  readonly text: string | undefined;
  readonly stamp: string;
}

/**
 * 一个内容文件在磁盘上的地方，路径以 `content/` 开头。不在内容文件夹里的、绕了快捷方式的，抛 `CommandError`。
 */
export function placeIn(content: string, path: string): string {
  if (!isTownPath(path)) throw untouched(path);
  const root = realpathSync(content);
  const place = join(root, ...path.split('/').slice(1));
  const inner = relative(root, place).split(sep);
  for (const [index] of inner.entries()) {
    const step = join(root, ...inner.slice(0, index + 1));
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new CommandError(`这是一个快捷方式，指到别处去了，编辑器不碰：${path}`);
    }
  }
  return place;
}

/** 读一个能改的文件（.md、.mdx、.json）；没有这个文件的是 `undefined`。 */
export function readStored(content: string, path: string): DiskText | undefined {
  if (!isContentPath(path)) throw untouched(path);
  const bytes = bytesIn(content, path);
  return bytes && { text: utf8(bytes), stamp: stampOf(bytes) };
}

/** 读一个内容文件的字节，图片也行；没有这个文件的是 `undefined`。 */
export function bytesIn(content: string, path: string): Buffer | undefined {
  const place = placeIn(content, path);
  const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(place) : undefined;
}

function untouched(path: string): CommandError {
  return new CommandError(`这个文件不在内容文件夹里，或者不是文字，编辑器不碰：${path}`);
}

/** 字节的指纹：一样的字节一样的指纹。 */
export function stampOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** 写一个文件（先写成临时文件再改名），返回新的指纹。太大的、写不成的抛 `CommandError`。 */
export function writeStored(content: string, path: string, text: string): string {
  if (!isContentPath(path)) throw untouched(path);
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw new CommandError('一个文件最多 1 MB。拆成几页，再存。');
  }
  writeTogether([{ path: placeIn(content, path), text, name: path }]);
  return stampOf(text);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
