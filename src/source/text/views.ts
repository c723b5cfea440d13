import { isCommonText } from './common-text.ts';
import { plainDigits } from './digits.ts';
import { unpacked } from './packed.ts';
import { rewrite, type TrackedText, tracked } from './tracked-text.ts';

const ESCAPES =
  /&#(?:x([\dA-Fa-f]{1,8})|(\d{1,10}));?|&(\w{2,8});|((?:%[\dA-Fa-f]{2})+)|\\(?:u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]{1,6})\}|U([\dA-Fa-f]{8})|x([\dA-Fa-f]{2})|[nrt])/g;
/** 写成名字的空白和标点；别的名字的，原样留着。 */
const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: ' ', NewLine: '\n', numsp: ' ' },
  ...{ zwj: '', zwnj: '', shy: '', zwsp: '' },
  ...{ period: '.', comma: ',', hyphen: '-', dash: '-', ndash: '–', mdash: '—', minus: '−' },
  ...{ sol: '/', colon: ':', middot: '·', lowbar: '_', commat: '@', ast: '*', num: '#' },
};
/** 看不见的字，和加在字上的记号：零宽字、软连字符、变体选择符、附标、圈住字的。 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/gu;
/** NFKC 会化成另一个字的，如全角的字母数字、圈码、上下标、数学字体、康熙部首；中文标点不动。 */
const COMPATIBLE =
  /[\u00a0-\u00b6\u00b8-\u00bf\u1d00-\u1dbf\u2000-\u200a\u202f\u205f\u2070-\u209c\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2e80-\u2fd5\u3000\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe6f\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff3d\uff3f-\uff5b\uff5d\uff61-\uff9f\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f16b}\u{1fbf0}-\u{1fbf9}]/gu;
const OFFICIAL_URL = /https?:\/\/(?:[\w-]+\.)*gov\.cn(?![\w.])[^\s"'<>()（）《》〔〕，。；]*/gi;
/** 标了声调的拼音字母。 */
const TONED = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01cd-\u01dc]/g;
/** 一个字一个字、一个字母一个字母隔开写的，如“张 三 丰”。 */
const SPREAD =
  /(?<!\p{Script=Han})\p{Script=Han}(?:[ ·・]\p{Script=Han}){2,}(?!\p{Script=Han})|\p{Script=Han}(?:[·・]\p{Script=Han}){2,}(?!\p{Script=Han})|(?<![A-Za-z])[A-Za-z](?: [A-Za-z]){4,}(?![A-Za-z])/gu;
/** 加粗、删除线、行内代码的记号，反斜杠，HTML 标签（注释的内容留着），列表、引用、标题开头的记号。 */
const MARKUP =
  /(?<=[\u4e00-\u9fff])\\\n(?=[\u4e00-\u9fff])|[*_~`\\]|<\/?[a-z][^<>]*>|<!--|-->|^[ \t]*(?:(?:[-+>]|#{1,6}|\d{1,2}[.)])[ \t]+|\d{1,2}、[ \t]*)+/gim;

/** 一份归整过、可以拿来找号码的文件里的文字。 */
export interface View extends NormalText {
  /** 第几个字在文件的第几行。 */
  lineAt(index: number): number;
  /** 第几个字是那一行的第几个字，从 1 数起。 */
  columnAt(index: number): number;
}

/**
 * 一个文件要看的几份文字：路径；解开转义、化成半角、去掉看不见的字的全文；再去掉加粗和标签的全文；
 * 里面的政府网址。号码藏在哪里都找得到，行号还是真的行号。
 */
export function viewsOf(
  path: string,
  text: string,
  lineAt: (offset: number) => number,
): readonly View[] {
  const inFile = (source: NormalText): View => ({
    ...source,
    lineAt: (index) => lineAt(source.originOf(index)),
    columnAt: (index) => columnIn(text, source.originOf(index)),
  });
  const inPath = normalized(tracked(path));
  return [
    {
      ...inPath,
      form: 'path',
      lineAt: () => 1,
      columnAt: (index) => inPath.originOf(index) + 1,
    },
    ...normalViews(text).map(inFile),
  ];
}

/** 一份归整过的文字。 */
export interface NormalText extends TrackedText {
  /**
   * 哪一份：`path` 路径；`plain` 记号还在的全文；`bare` 去掉了加粗、标签、列表记号的全文；
   * `address` 一个政府网站的网址，里面的长数字多半是文章的号。
   */
  readonly form: 'path' | 'plain' | 'bare' | 'address';
}

/** 一段文字归整成的几份：解开转义、化成半角的；再去掉加粗和标签的（没什么可去的只有这一份）；里面的每个政府网址。 */
export function normalViews(text: string): readonly NormalText[] {
  const urls = text.includes('://') ? [...text.matchAll(OFFICIAL_URL)] : [];
  const own = urls.length === 0 ? tracked(text) : rewrite(tracked(text), OFFICIAL_URL, () => ' ');
  const plain = normalized(own);
  const unmarked = rewrite(plain, MARKUP, () => '');
  const bare = plainDigits(rewrite(unmarked, SPREAD, ([spread]) => spread.replace(/[ ·・]/g, '')));
  return [
    ...(bare === plain ? [] : [{ ...plain, form: 'plain' as const }]),
    { ...bare, form: 'bare' },
    ...urls.map(({ 0: url, index }) => {
      const view = normalized(tracked(url));
      return {
        text: view.text,
        form: 'address' as const,
        originOf: (at: number) => index + view.originOf(at),
      };
    }),
  ];
}

function columnIn(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1);
}

/** 解开转义、base64，去掉看不见的字，化成半角，数字都写成 0–9。 */
function normalized(source: TrackedText): TrackedText {
  let view = unpacked(rewrite(source, ESCAPES, unescaped));
  if (isCommonText(view.text)) return plainDigits(view);
  view = rewrite(view, INVISIBLE, () => '');
  view = rewrite(view, COMPATIBLE, ([char]) => char.normalize('NFKC'));
  view = rewrite(view, TONED, ([char]) => char.normalize('NFD')[0] ?? char);
  return plainDigits(view);
}

function unescaped(match: RegExpExecArray): string {
  const [whole, hex, decimal, named, percent, ...escaped] = match;
  if (named !== undefined) return Object.hasOwn(NAMED, named) ? (NAMED[named] ?? '') : whole;
  if (percent !== undefined) return percentDecoded(percent);
  const digits = hex ?? escaped.find((part) => part !== undefined);
  if (digits === undefined && decimal === undefined) return ' ';
  const code = decimal === undefined ? Number.parseInt(digits ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
