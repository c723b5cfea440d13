import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { CommandError } from '../command/command-error.ts';
import { sayWriteFailure } from '../say-write-failure.ts';

/** 放进 zip 的一个文件；轮到它才读，读完就放下。 */
export interface ZipEntry {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/** 一个 zip 里最多多少个文件，最多多少字节：再多要另一种写法（ZIP64），老的解压程序读不了。 */
const MOST_FILES = 65_535;
const MOST_BYTES = 2 ** 32 - 1;
/** zip 里记的“在哪种系统上打的”，和普通文件人人可读的权限。 */
const UNIX = 3;
const FILE_MODE = 0o100644 << 16;
/** 已经压缩过的，原样放。 */
const PACKED = /\.(?:png|jpe?g|webp|avif|woff2|gz|zip|pdf|pagefind|pf_\w+)$/;

/**
 * 写成一个 zip：照名字排，时间都是 `day` 的正午，同样的文件写出同样的字节。一个文件一个文件地压，
 * 内存里只有手上的那一个。写不成的抛 `CommandError`，没写完的删掉。
 */
export function writeZip(path: string, entries: readonly ZipEntry[], day: string): void {
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  mustFit(path, sorted);
  let file: number | undefined;
  try {
    file = openSync(path, 'w', 0o644);
    writeEntries(file, sorted, day);
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    if (file !== undefined) tryClose(file);
    rmSync(path, { force: true });
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${path} 写不成：${sayWriteFailure(error)}`);
  }
}

function writeEntries(file: number, entries: readonly ZipEntry[], day: string): void {
  let written = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written += piece.length;
    if (written > MOST_BYTES) throw tooLarge('4 GB');
    writeWhole(file, piece);
  });
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (const { name, read } of entries) {
    const packed = PACKED.test(name)
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: 9 });
    // fflate 照这台电脑的时区写日子：也照它造，在哪里打都一样。
    packed.mtime = new Date(year, month - 1, date, 12);
    // 写明是 Unix 上打的：不写，有的解压程序不认中文名字。
    packed.os = UNIX;
    packed.attrs = FILE_MODE;
    zip.add(packed);
    packed.push(read(), true);
  }
  zip.end();
}

function writeWhole(file: number, piece: Uint8Array): void {
  for (let from = 0; from < piece.length; ) from += writeSync(file, piece, from);
}

function mustFit(path: string, sorted: readonly ZipEntry[]): void {
  if (sorted.length > MOST_FILES) throw tooLarge(`${MOST_FILES}个文件`);
  const twin = sorted.find(({ name }, at) => name === sorted[at + 1]?.name);
  if (twin !== undefined) throw new Error(`${path} 里有两个 ${twin.name}`);
}

function tooLarge(limit: string): CommandError {
  return new CommandError(
    `网站太大，一个 zip 装不下（最多${limit}）。把生成好的文件夹直接交给门户，或者几个村分开办。`,
  );
}

function tryClose(file: number): void {
  try {
    closeSync(file);
  } catch {
    // 写的时候已经出了错，那一句更要紧。
  }
}
