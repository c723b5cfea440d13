import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beginPage, type PageRequest } from '../../../src/authoring/draft/begin-page.ts';
import { gatherTown, readFiles } from '../../../src/checks/check-content.ts';
import { findPersonal } from '../../../src/checks/privacy/find-personal.ts';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import type { Content } from '../../../src/source/content.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { CommandError } from '../command/command-error.ts';
import { readContentFolder } from '../content-folder.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { writeTogether } from '../write-together.ts';

/** 一个镇的内容，和各个文件的原文。 */
export interface TownToWrite {
  readonly folder: string;
  readonly content: Content;
  readonly files: readonly SourceFile[];
}

/** 读一个内容文件夹和它的旧账；读的程序自己出了错的文件、读不了的旧账，抛 `CommandError`。 */
export function readTownToWrite(folder: string): TownToWrite {
  const files = readContentFolder(folder);
  const read = readFiles(files);
  const [broken] = read.unfinished;
  if (broken !== undefined) throw new CommandError(`${broken.file} 读不了：${broken.message}`);
  return { folder, files, content: gatherTown(read, readCodeHistory(folder)).content };
}

/** 写好了的：新的一页，和一起写的。路径以 `content/` 开头。 */
export interface WrittenPage {
  readonly code: number;
  readonly path: string;
  readonly others: readonly { readonly path: string; readonly what: string }[];
}

/** 开一页，连同要一起写的，几个文件一起写好，写不成的一个也不动；有了的文件不盖。办不到的抛 `CommandError`。 */
export function writePage(
  { folder, content, files }: TownToWrite,
  request: PageRequest,
): WrittenPage {
  if (findPersonal(request.title, knownOnSite(content)).some(({ code }) => code.startsWith('E-'))) {
    throw new CommandError(
      '题目里有号码、姓名一类不该公开的，什么也没有写。题目会写进文件名和网址，写事，不写哪个人。',
    );
  }
  const begun = beginPage(content, request, (path) => rawTextOf(files, path));
  if ('refusal' in begun) throw new CommandError(`${begun.refusal}什么也没有写。`);
  const { code, page, others } = begun;
  const inFolder = (path: string) => join(folder, ...path.split('/').slice(1));
  const known = new Set(files.map(({ path }) => path));
  for (const { path } of [page, ...others]) {
    if (known.has(path) || !existsSync(inFolder(path))) continue;
    throw new CommandError(`${path} 已经有了，不往上盖。什么也没有写。`);
  }
  writeTogether(
    [...others, page].map(({ path, text }) => ({ path: inFolder(path), text, name: path })),
  );
  return { code, path: page.path, others: others.map(({ path, what }) => ({ path, what })) };
}

/** 一个文件的原文，换行照原样；不是 UTF-8 的是 `undefined`。 */
function rawTextOf(files: readonly SourceFile[], path: string): string | undefined {
  const file = files.find((each) => each.path === path);
  if (file === undefined || !('bytes' in file)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return undefined;
  }
}
