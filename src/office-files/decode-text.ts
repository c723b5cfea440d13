const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** 老软件在文字文件末尾写的一个字符（Ctrl-Z）。 */
const DOS_END = '\u001a';

/**
 * 把文字文件的字节读成文字。有字节序标记的听它的（UTF-8、UTF-16）；没有的先当 UTF-8，不行再当 GB 18030
 * （包含 GBK、GB 2312，Windows 的记事本、Excel 和 WPS 的中文版常存成它）。有的软件给 GBK 的也加 UTF-8 的标记：去掉标记再当 GB 18030。都不行、或者里面有二进制，返回 `undefined`。
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return readText(bytes)?.text;
}

/** 读出来的字；`isGuessed` 是没有哪里写明，猜成 GB 18030 的：别的编码的字节也可能读得通。 */
interface TextRead {
  readonly text: string;
  readonly isGuessed: boolean;
}

/** 和 `decodeText` 一样，再说一声是不是猜的。 */
export function readText(bytes: Uint8Array): TextRead | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  for (const [encoding, kept] of attempts(bytes, marked)) {
    const text = decodeAs(encoding, kept);
    if (text === undefined || text.includes('\0')) continue;
    return { text: withoutDosEnd(text), isGuessed: encoding === 'gb18030' };
  }
  return undefined;
}

function attempts(
  bytes: Uint8Array,
  marked: (typeof BYTE_ORDER_MARKS)[number] | undefined,
): readonly (readonly [encoding: string, bytes: Uint8Array])[] {
  if (marked === undefined) return ['utf-8', 'gb18030'].map((encoding) => [encoding, bytes]);
  const [encoding, mark] = marked;
  if (encoding !== 'utf-8') return [[encoding, bytes]];
  return [
    [encoding, bytes],
    ['gb18030', bytes.subarray(mark.length)],
  ];
}

function withoutDosEnd(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(DOS_END) ? trimmed.slice(0, -DOS_END.length) : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
