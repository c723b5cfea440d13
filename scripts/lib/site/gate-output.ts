/** 生成网页以后、换掉上一次的以前：把要放上网的全部文件读一遍，有不该公开的就停下。 */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { reportForPeople } from '../../../src/checks/report.ts';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { findInOutput } from '../../../src/output-gate/find-in-output.ts';
import { isShippedPicture } from '../../../src/output-gate/shipped-picture.ts';
import type { PictureRead } from '../../../src/pictures/picture-read.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';
import type { Content } from '../../../src/source/content.ts';
import type { Frame } from '../../../src/versions/frame.ts';
import { CommandError } from '../command/command-error.ts';
import { sitePaths } from './site-paths.ts';

/**
 * 看 `dist` 里的全部文件；有不该公开的，印出是哪一页、源文件的哪一行，抛 `CommandError`。
 * `content` 是这个镇的内容，读好的；`frame` 是许多旧版共用的外框，头一页整个读，后面的只读自己的那些字；
 * `seen` 是写旧版的时候就看过、没有毛病的文字。
 */
export function gateOutput(dist: string, content: Content, frame: Frame, seen: Set<string>): void {
  const files = sitePaths(dist);
  const findings = findInOutput(filesIn(dist, files, frame), content, seen);
  if (findings.length === 0) return;
  console.log(reportForPeople(findings, files.length));
  throw new CommandError('生成的网页里有不该公开的，没有换上去；上一次生成的没有动。');
}

function* filesIn(dist: string, paths: readonly string[], frame: Frame): Iterable<OutputFile> {
  let isFrameRead = false;
  for (const path of paths) {
    const text = textOf(join(dist, path));
    const own = path.endsWith('.html') && text !== undefined ? frame.own(text) : text;
    const isFramed = own !== text;
    yield { path, text: isFramed && isFrameRead ? own : text, picture: pictureOf(dist, path) };
    isFrameRead ||= isFramed;
  }
}

/** 放图片的地方的一个文件，照字节读；别处的、不是图片的没有。 */
function pictureOf(dist: string, path: string): PictureRead | undefined {
  const file = join(dist, path);
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
