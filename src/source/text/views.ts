import { rewrite, type TrackedText, tracked } from './tracked-text.ts';

const ESCAPES =
  /&#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}));?|&(nbsp|ensp|emsp|thinsp|zwj|zwnj|zwsp|shy);|((?:%[\dA-Fa-f]{2})+)|\\u\{?([\dA-Fa-f]{4})\}?|\\x([\dA-Fa-f]{2})/g;
/** 零宽字、软连字符、变体选择符、圈住字的记号。 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Me}]/gu;
/** 全角的字母数字和连字符、圈码、上下标、数学字体，NFKC 会化成普通字的。中文标点不动。 */
const COMPATIBLE =
  /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u24ff\u2776-\u2793\u3000\uff0a\uff0b\uff0d-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f10a}\u{1fbf0}-\u{1fbf9}]/gu;
/** 汉字一个个念出来的长号码。 */
const SPOKEN = /[〇零○一二三四五六七八九幺]{11,}/g;
const SPOKEN_DIGITS = '零一二三四五六七八九';
const OFFICIAL_URL = /https?:\/\/(?:[\w-]+\.)*gov\.cn(?![\w.])[^\s"'<>()（）《》〔〕，。；]*/gi;
/** 加粗、删除线、行内代码的记号，反斜杠，和 HTML 标签（注释的内容留着）。 */
const MARKUP = /[*_~`\\]|<\/?[a-z][^<>]*>|<!--|-->/gi;

/** 一份归整过、可以拿来找号码的文件里的文字。 */
export interface View extends TrackedText {
  /** 第几个字在文件的第几行。 */
  lineAt(index: number): number;
  /** 第几个字是那一行的第几个字，从 1 数起。 */
  columnAt(index: number): number;
}

/**
 * 一个文件要看的几份文字：路径；解开转义、化成半角、去掉看不见的字的全文；再去掉加粗和标签的全文。
 * 号码藏在全角字、零宽字、加粗记号中间也找得到，行号还是真的行号。政府网站的网址不看。
 */
export function viewsOf(
  path: string,
  text: string,
  lineAt: (offset: number) => number,
): readonly View[] {
  const inFile = (source: TrackedText): View => ({
    ...source,
    lineAt: (index) => lineAt(source.originOf(index)),
    columnAt: (index) => columnIn(text, source.originOf(index)),
  });
  const inPath = normalizedText(path);
  return [
    { ...inPath, lineAt: () => 1, columnAt: (index) => inPath.originOf(index) + 1 },
    ...normalViews(text).map(inFile),
  ];
}

/** 一段文字归整成的几份：解开转义、化成半角的；再去掉加粗和标签的。没什么可去的只有一份。 */
export function normalViews(text: string): readonly TrackedText[] {
  const plain = normalizedText(text);
  const bare = rewrite(plain, MARKUP, () => '');
  return bare === plain ? [plain] : [plain, bare];
}

function columnIn(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}

/** 解开转义，化成半角，去掉看不见的字和政府网址。 */
function normalizedText(text: string): TrackedText {
  let view = rewrite(tracked(text), OFFICIAL_URL, () => ' ');
  view = rewrite(view, ESCAPES, unescaped);
  view = rewrite(view, INVISIBLE, () => '');
  view = rewrite(view, COMPATIBLE, ([char]) => char.normalize('NFKC'));
  return rewrite(view, SPOKEN, ([digits]) =>
    digits
      .replace(/[〇○]/g, '零')
      .replace(/幺/g, '一')
      .replace(/./g, (digit) => String(SPOKEN_DIGITS.indexOf(digit))),
  );
}

function unescaped(match: RegExpExecArray): string {
  const [whole, hex, decimal, named, percent, unicode, byte] = match;
  if (named !== undefined) return named.endsWith('sp') && named !== 'zwsp' ? ' ' : '';
  if (percent !== undefined) return percentDecoded(percent);
  const code =
    decimal === undefined ? Number.parseInt(hex ?? unicode ?? byte ?? '', 16) : Number(decimal);
  return Number.isNaN(code) || code > 0x10ffff ? whole : String.fromCodePoint(code);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
