import { readText } from '../office-files/decode-text.ts';
import { isPlausibleText } from '../office-files/plausible-text.ts';
import type { SourceDocument } from './document.ts';
import { readPlain } from './plain/read-plain.ts';
import { SAVE_AS_DOCX, UnreadableNotice } from './unreadable-notice.ts';
import { readWord } from './word/read-word.ts';

const ZIP = 'PK\x03\x04';
const EMPTY_ZIP = 'PK\x05\x06';
/** 老的 .doc、WPS 的 .wps，和加了密码的 .docx，都装在这样的文件里。 */
const COMPOUND = '\xd0\xcf\x11\xe0';
const UTF8_MARK = /^\xef\xbb\xbf/;

/** 一份公文再长，文件也到不了这么大；再大的里面多半是图。 */
export const LARGEST_NOTICE = 30 * 1024 * 1024;

const SAVE_AS_UTF8 =
  '用打开来看着不乱的那个软件（记事本、WPS）打开它，点“文件—另存为”，编码选“UTF-8”，再把存好的那一个给我';

const WORD_ONLY = '只收 .docx、.txt，和粘进来的字。';

/** 别的几种文件：开头的几个字节，看到的是什么，怎么办。 */
const OTHERS: readonly (readonly [magic: RegExp, found: string, remedy: string])[] = [
  [
    /^%PDF/,
    '这是一个 PDF，里面的字不成段落，表也读不出来',
    `找原来的 Word 文件；只有 PDF 的，打开它，把字复制出来，存成 .txt 再来。`,
  ],
  [/^\{\\rtf/, '这是一个 .rtf 文件', `${SAVE_AS_DOCX}。`],
  [/^<\?xml[^>]*>\s*<\?mso-application/, '这是一个 Word XML 文件', `${SAVE_AS_DOCX}。`],
  [/^<\?xml|^<(?:pkg:package|w:wordDocument)/, '这是一个 XML 文件', `${SAVE_AS_DOCX}。`],
  [/^<(?:!doctype|html|head|body)/i, '这是一个网页', `${SAVE_AS_DOCX}。`],
  [/^(?:MIME-Version|From:)/i, '这是一个网页存成的单个文件（.mht）', `${SAVE_AS_DOCX}。`],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/,
    '这是一张图片，里面的字读不出来',
    '找原来的 Word 文件；只有扫描件的，照着打一份。',
  ],
  [/^(?:Rar!|7z\u00bc\u00af)/, '这是一个压缩包', '先解压，再给我里面的那份 .docx。'],
];

/**
 * 读一份公文，看内容、不看扩展名：.docx，或者纯文字（UTF-8、UTF-16、GBK）。
 * 读不了的抛 `UnreadableNotice`，说是什么、怎么存。
 */
export function readNotice(bytes: Uint8Array): SourceDocument {
  if (bytes.length > LARGEST_NOTICE) {
    throw new UnreadableNotice(
      `这个文件太大了（${Math.round(bytes.length / 1024 / 1024)} MB），不像一份公文`,
      '里面多半是图：删掉图，只留字，另存为 .docx 再来。',
    );
  }
  const start = String.fromCharCode(...bytes.subarray(0, 512)).replace(UTF8_MARK, '');
  if (bytes.length === 0 || start.trim() === '') {
    throw new UnreadableNotice('这份文件是空的', '看看是不是给错了文件。');
  }
  if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) return readWord(bytes);
  if (start.startsWith(COMPOUND)) throw compoundFile(bytes);
  const other = OTHERS.find(([magic]) => magic.test(start.trimStart()));
  if (other !== undefined) throw new UnreadableNotice(other[1], other[2]);
  const read = readText(bytes);
  if (read === undefined) {
    throw new UnreadableNotice(
      '这个文件认不出是什么',
      `${WORD_ONLY}${SAVE_AS_DOCX}。文字文件的，${SAVE_AS_UTF8}。`,
    );
  }
  if (!isPlausibleText(read.text, read.isGuessed)) {
    throw new UnreadableNotice(
      '这个文字文件读出来是一堆乱码，多半是存成了繁体的 Big5 一类的编码',
      `${SAVE_AS_UTF8}。`,
    );
  }
  return readPlain(read.text);
}

function compoundFile(bytes: Uint8Array): UnreadableNotice {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes('EncryptedPackage')) {
    return new UnreadableNotice(
      '这份文件加了密码',
      '用 WPS 或 Word 打开（要输密码），在“文件”里去掉密码，存成 .docx 再来。',
    );
  }
  if (names.includes('Workbook')) {
    return new UnreadableNotice(
      '这是一个旧格式的表格（.xls、.et）',
      '把要公布的表复制到一份 Word 文件里，存成 .docx 再来。',
    );
  }
  return new UnreadableNotice(
    '这是旧格式的文件（.doc，或者 WPS 的 .wps）',
    `${SAVE_AS_DOCX}；只改名字没有用。`,
  );
}
