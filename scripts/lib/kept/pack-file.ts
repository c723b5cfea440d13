/** 存货的文件：一样一样的字节挨着放，目录在后面，末尾写着目录在哪里、目录的校验。 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** 一样存货在文件的哪里、有多长，它的校验，多少回没有用到了。 */
export interface PackEntry {
  readonly at: number;
  readonly length: number;
  readonly check: string;
  readonly idle: number;
}

/** 目录：哪一份程序存的，一把钥匙一样。 */
export interface Listing {
  readonly program: string;
  readonly entries: ReadonlyMap<string, PackEntry>;
}

const MARK = Buffer.from('mingbai kept 1\n');
const CHECK_BYTES = 16;
const END_BYTES = 8 + CHECK_BYTES + MARK.length;

type Row = readonly [key: string, at: number, length: number, check: string, idle: number];

/** 几个字节的校验。 */
export function checkOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** 目录和末尾，接在全部存货的后面。 */
export function packEnd({ program, entries }: Listing): Buffer {
  const rows = [...entries].map(
    ([key, { at, length, check, idle }]): Row => [key, at, length, check, idle],
  );
  const listing = Buffer.from(JSON.stringify({ program, rows }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(listing.length));
  return Buffer.concat([listing, length, digest(listing), MARK]);
}

/** 打开了的一个存货文件。 */
export interface PackFile {
  readonly listing: Listing;
  /** 一样存货的字节；坏了的、读不了的是 `undefined`。 */
  read(stored: PackEntry): Buffer | undefined;
  close(): void;
}

/** 打开一个存货文件；没有的、坏了的、截断了的是 `undefined`。 */
export function openPack(file: string): PackFile | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, 'r');
    const listing = listingIn(opened);
    if (listing !== undefined) return packOf(opened, listing);
  } catch {
    // 读不了的就当没有。
  }
  if (opened !== undefined) closeSync(opened);
  return undefined;
}

function packOf(opened: number, listing: Listing): PackFile {
  return {
    listing,
    read({ at, length, check }) {
      try {
        const bytes = bytesAt(opened, at, length);
        return bytes !== undefined && checkOf(bytes) === check ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    close: () => closeSync(opened),
  };
}

function listingIn(opened: number): Listing | undefined {
  const { size } = fstatSync(opened);
  const end = bytesAt(opened, size - END_BYTES, END_BYTES);
  if (end?.subarray(-MARK.length).equals(MARK) !== true) return undefined;
  const length = Number(end.readBigUInt64LE(0));
  const listing = bytesAt(opened, size - END_BYTES - length, length);
  if (listing === undefined) return undefined;
  if (!digest(listing).equals(end.subarray(8, 8 + CHECK_BYTES))) return undefined;
  const { program, rows }: { program: string; rows: readonly Row[] } = JSON.parse(
    listing.toString('utf8'),
  );
  const entries = new Map(
    rows.map(([key, at, bytes, check, idle]) => [key, { at, length: bytes, check, idle }]),
  );
  return { program, entries };
}

/** 从 `at` 起的几个字节；没有那么长的是 `undefined`。 */
function bytesAt(opened: number, at: number, length: number): Buffer | undefined {
  if (at < 0 || length < 0) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const more = readSync(opened, bytes, got, length - got, at + got);
    if (more === 0) return undefined;
    got += more;
  }
  return bytes;
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, CHECK_BYTES);
}
