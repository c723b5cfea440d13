import type { FileFormat } from '../../source/source-file.ts';

const PACKAGES = new Set<FileFormat | undefined>(['zip', 'ole', 'archive', 'pdf']);
/** 压缩包的末一段（PKWARE APPNOTE §4.3.16）至少这么长，后面还可以有这么长的一段话。 */
const ZIP_END = 22;
const ZIP_END_MARK = Buffer.from([0x50, 0x4b, 5, 6]);
const MOST_COMMENT = 0xffff;
/** PDF 的头一行不一定在开头（PDF 32000 附录 H.3.4.1）。 */
const PDF_HEAD = 1024;

/**
 * 是不是一个看不见里面的包：Office 文件、压缩包、PDF，连同前面另接了别的东西、照样打得开的，和写成 RTF 的文件。
 * `format` 是照开头认出来的。
 */
export function isPackage(bytes: Uint8Array, format: FileFormat | undefined): boolean {
  if (PACKAGES.has(format)) return true;
  const head = lettersIn(bytes.subarray(0, PDF_HEAD));
  if (head.startsWith('{\\rtf')) return true;
  return format !== undefined && (/%PDF-\d/.test(head) || endsAsZip(bytes));
}

/** 从末尾往前找：那一段说后面还有几个字节的话，正好到文件末尾。 */
function endsAsZip(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-ZIP_END - MOST_COMMENT));
  let at = tail.lastIndexOf(ZIP_END_MARK);
  while (at >= 0) {
    const comment = (tail[at + 20] ?? 0) + (tail[at + 21] ?? 0) * 256;
    if (at + ZIP_END + comment === tail.length) return true;
    at = at === 0 ? -1 : tail.lastIndexOf(ZIP_END_MARK, at - 1);
  }
  return false;
}

function lettersIn(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
