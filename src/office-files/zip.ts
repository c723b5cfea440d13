import { inflateSync } from 'fflate';
import { BrokenFile, orBroken } from './broken-file.ts';
import { crc32 } from './crc32.ts';

/** 压缩包里的一件东西。 */
export interface ZipPart {
  /** 解开后的字节数（压缩包自己说的）。 */
  readonly size: number;
  /** 解开它；长短或校验码对不上、加了密、太大的抛 `BrokenFile`。 */
  readonly read: () => Uint8Array;
}

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** 一件东西解开后最多这么大；十万行的台账约 60 MiB。再大的多半是做坏的压缩包。 */
const LARGEST_PART = 512 * 1024 * 1024;

/**
 * 看压缩包里有什么，名字一律小写、用 `/` 隔开。只读 .xlsx、.docx 用得着的写法：存储和 deflate，不加密，不分卷。
 * 不是压缩包、目录对不上，抛 `BrokenFile`。
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  return orBroken(() => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const parts = new Map<string, ZipPart>();
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new BrokenFile('压缩包坏了');
      const nameLength = view.getUint16(at + 28, true);
      const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
      parts.set(partName(new TextDecoder().decode(name)), partAt(bytes, view, at));
      at +=
        ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts;
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new BrokenFile('压缩包坏了');
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function partAt(bytes: Uint8Array, view: DataView, at: number): ZipPart {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const read = () =>
    orBroken(() => {
      if (isEncrypted || size > LARGEST_PART) throw new BrokenFile('压缩包坏了');
      const start =
        local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const raw = bytes.subarray(start, start + packed);
      const content = unpack(raw, method, size);
      if (content.length !== size || crc32(content) !== checksum) {
        throw new BrokenFile('压缩包坏了');
      }
      return content;
    });
  return { size, read };
}

function unpack(raw: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return raw;
  if (method === DEFLATED) return inflateSync(raw, { out: new Uint8Array(size) });
  throw new BrokenFile('压缩包坏了');
}
