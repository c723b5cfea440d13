/**
 * 交给检查的一个文件：已经是文字的给 `text`，从磁盘上原样读来的给 `bytes`，没有内容可读的给 `unread`，说是什么。
 * 路径用 `/` 分隔，以 `content/` 开头。
 */
export type SourceFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly unread: UnreadForm }
  | { readonly path: string; readonly bytes: Uint8Array };

/** 没有内容可读的：快捷方式（符号链接）、另一个仓库（子模块）、太大没有读的文件。 */
export type UnreadForm = 'link' | 'module' | 'huge';

export type Encoding = 'utf-8' | 'utf-16' | 'gb18030' | 'binary';

/** 解码后的文字，和解码时看到的毛病。 */
export interface DecodedText {
  readonly encoding: Encoding;
  /** 换行统一成 `\n`、去掉开头 BOM 的文字；二进制文件是空字符串。 */
  readonly text: string;
  readonly hasBom: boolean;
  readonly hasCrlf: boolean;
  /** 头一个单独的 CR（老式的换行）在第几行；没有的是 `undefined`。 */
  readonly loneCr: number | undefined;
  /** 认得出来的文件格式，如 `zip`、`pdf`；没有内容可读的是 `UnreadForm` 那几样；文字文件是 `undefined`。 */
  readonly format: FileFormat | undefined;
}

export type FileFormat = 'zip' | 'ole' | 'pdf' | 'image' | 'archive' | UnreadForm | 'unknown';

const SIGNATURES: readonly (readonly [FileFormat, string])[] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['ole', '\u00d0\u00cf\u0011\u00e0'],
  ['pdf', '%PDF'],
  ['image', '\u0089PNG'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'RIFF'],
  ['archive', 'Rar!'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', '\u001f\u008b'],
  ['archive', '\u00fd7zXZ\0'],
  ['archive', '(\u00b5/\u00fd'],
  ['archive', 'BZh91AY&'],
];

/**
 * 按内容（不看扩展名）认出文件格式并解码。先当 UTF-8；不合 UTF-8 的，没有控制字符就当 GBK，
 * 好让后面的检查照样看得见里面的文字。
 */
export function decode(source: SourceFile): DecodedText {
  if ('text' in source) return tidied(source.text, 'utf-8');
  if ('unread' in source) return { ...BINARY, format: source.unread };
  const { bytes } = source;
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return tidied(read(bytes, 'utf-16le') ?? '', 'utf-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return tidied(read(bytes, 'utf-16be') ?? '', 'utf-16');
  const wide = wideAscii(bytes);
  if (wide !== undefined) return tidied(read(bytes, wide) ?? '', 'utf-16');
  const format = formatOf(bytes);
  if (format !== undefined) return { ...BINARY, format };
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined) return tidied(utf8, 'utf-8');
  const spoilt = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isMostlyRead(spoilt)) return tidied(spoilt, 'utf-8');
  const gbk = read(bytes, 'gb18030');
  return gbk === undefined ? { ...BINARY, format: 'unknown' } : tidied(gbk, 'gb18030');
}

const BINARY = {
  encoding: 'binary',
  text: '',
  hasBom: false,
  hasCrlf: false,
  loneCr: undefined,
} as const;

function formatOf(bytes: Uint8Array): FileFormat | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  const isBinary = bytes.includes(0) && !isSpoiltText(bytes);
  if (known === undefined) return isBinary ? 'unknown' : undefined;
  const isLetters = known[1] === 'BM' || known[1] === 'RIFF' || known[1] === 'GIF8';
  return isLetters && !isBinary ? undefined : known[0];
}

/** 文字里夹了几个零字节：断电、拷坏了常这样。零最多占五十分之一，别的都是文字，才算。 */
function isSpoiltText(bytes: Uint8Array): boolean {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros * 50 > bytes.length) return false;
  const text = read(bytes, 'utf-8');
  return text !== undefined && !/[^\P{Cc}\t\n\r\0]/u.test(text);
}

/** 存成 UTF-16、开头没有标记的：开头的两个英文字（`---`、`[`）后面或者前面各跟着一个零。 */
function wideAscii([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  if (b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le';
  return a === 0 && c === 0 && b !== 0 && d !== 0 ? 'utf-16be' : undefined;
}

/** 几乎都读得成的 UTF-8，只坏了几个字：没拷完，或者混进了别的编码。坏的最多占汉字的一半；整个文件是 GBK 的，照 UTF-8 读几乎没有汉字。 */
function isMostlyRead(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return broken * 2 <= han && !/[^\P{Cc}\t\n\r]/u.test(text);
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tidied(raw: string, encoding: Encoding): DecodedText {
  const hasBom = raw.startsWith('\uFEFF');
  const hasCrlf = raw.includes('\r');
  const lone = hasCrlf ? raw.search(/\r(?!\n)/) : -1;
  // 零字节看不见，也不能放上网；换成看得见的 �，由 E-ENCODING 去说。
  const text = (hasBom ? raw.slice(1) : raw).replaceAll('\0', '\uFFFD');
  return {
    encoding,
    text: hasCrlf ? text.replace(/\r\n?/g, '\n') : text,
    hasBom,
    hasCrlf,
    loneCr: lone === -1 ? undefined : raw.slice(0, lone).split(/\r\n?|\n/).length,
    format: undefined,
  };
}
