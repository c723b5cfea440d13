import { formatHanNumber, parseHanNumber } from './han-number.ts';

/**
 * 一份文件用哪套序数。
 * `official` 是公文的「一、（一）1.（1）」（GB/T 9704—2012 第 7.3.3 条）；
 * `articles` 是村规民约的「第一章、第一节、第一条、（一）」。
 */
export type Scheme = 'official' | 'articles';

export type OfficialLevel = 1 | 2 | 3 | 4;

/** 章、节、条、款、项。 */
export type ArticleLevel = 'chapter' | 'section' | 'article' | 'paragraph' | 'item';

/** 一个序数：哪套、哪级、第几。 */
export type Numeral =
  | { readonly scheme: 'official'; readonly level: OfficialLevel; readonly number: number }
  | { readonly scheme: 'articles'; readonly level: ArticleLevel; readonly number: number };

/** 一段开头认出来的序数。 */
export type NumberedText = Numeral & {
  /** 序数的原样文字，如「（八）」「第3条」。 */
  readonly label: string;
  /** 序数前面的空白有几个字。 */
  readonly start: number;
  /** 序数后面的文字，去掉开头的空白。 */
  readonly rest: string;
};

const HAN = '[〇零一二三四五六七八九十百]+';
const ARABIC = '[0-9０-９]{1,3}';

const OFFICIAL: readonly (readonly [OfficialLevel, RegExp])[] = [
  [1, new RegExp(`^(${HAN})、`, 'u')],
  [2, new RegExp(`^[（(](${HAN})[）)]`, 'u')],
  // 「1.5米」「2026.10」里的点是小数点。
  [3, new RegExp(`^(${ARABIC})[.．、](?![0-9０-９])`, 'u')],
  [4, new RegExp(`^[（(](${ARABIC})[）)]`, 'u')],
];

const ARTICLE_UNITS = { 章: 'chapter', 节: 'section', 条: 'article', 款: 'paragraph' } as const;

const ARTICLE = new RegExp(`^第(${HAN}|${ARABIC})([章节条款])`, 'u');
const ITEM = new RegExp(`^[（(](${HAN}|${ARABIC})[）)]`, 'u');
/** 「第三条规定的酒席」不是第三条的开头：序数后面要有空白、冒号或顿号。 */
const AFTER_ARTICLE = /^(?:$|[\s：:、])/u;

/** 序数所在的段。 */
export interface LabelPlace {
  /** 是标题：标题开头的「第三条」总是序数，后面不必分开。 */
  readonly heading?: boolean | undefined;
  /** 第一处格式变化（如加粗结束）在第几个字；序数正好在这里结束，等于分开了。 */
  readonly boundary?: number | undefined;
}

/**
 * 认出一段开头的序数；开头不是序数的返回 `undefined`。
 * 括号和数字全角半角都认。正文里「第X条」后面要空一格，不然分不清是条文还是提到条文。
 */
export function parseLabel(
  text: string,
  scheme: Scheme,
  { heading = false, boundary = -1 }: LabelPlace = {},
): NumberedText | undefined {
  const trimmed = text.trimStart();
  const start = text.length - trimmed.length;
  const found = scheme === 'official' ? parseOfficial(trimmed) : parseArticles(trimmed);
  if (found === undefined) return undefined;
  const after = trimmed.slice(found.label.length);
  const isApart = AFTER_ARTICLE.test(after) || start + found.label.length === boundary;
  if (found.label.startsWith('第') && !heading && !isApart) return undefined;
  return { ...found, start, rest: after.trimStart() };
}

/** 序数的规范写法：二、／（二）／2.／（2）／第二章／第二条／（二）。 */
export function formatLabel(numeral: Numeral): string {
  const han = formatHanNumber(numeral.number);
  switch (numeral.level) {
    case 1:
      return `${han}、`;
    case 3:
      return `${numeral.number}.`;
    case 4:
      return `（${numeral.number}）`;
    case 2:
    case 'item':
      return `（${han}）`;
    case 'chapter':
      return `第${han}章`;
    case 'section':
      return `第${han}节`;
    case 'article':
      return `第${han}条`;
    case 'paragraph':
      return `第${han}款`;
  }
}

/** 读汉字或阿拉伯数字（全角半角都行）写的序数；0 和读不通的返回 `undefined`。 */
export function parseOrdinal(text: string): number | undefined {
  const narrow = text.normalize('NFKC');
  if (!/^\d+$/.test(narrow)) return parseHanNumber(text);
  return Number(narrow) || undefined;
}

type Labelled = Numeral & { readonly label: string };

function parseOfficial(text: string): Labelled | undefined {
  for (const [level, pattern] of OFFICIAL) {
    const [label, digits = ''] = pattern.exec(text) ?? [];
    const number = parseOrdinal(digits);
    if (label !== undefined && number !== undefined) {
      return { scheme: 'official', level, number, label };
    }
  }
  return undefined;
}

function parseArticles(text: string): Labelled | undefined {
  const [item, itemDigits = ''] = ITEM.exec(text) ?? [];
  const itemNumber = parseOrdinal(itemDigits);
  if (item !== undefined && itemNumber !== undefined) {
    return { scheme: 'articles', level: 'item', number: itemNumber, label: item };
  }
  const [label, digits = '', unit] = ARTICLE.exec(text) ?? [];
  const number = parseOrdinal(digits);
  if (label === undefined || number === undefined) return undefined;
  if (unit !== '章' && unit !== '节' && unit !== '条' && unit !== '款') return undefined;
  return { scheme: 'articles', level: ARTICLE_UNITS[unit], number, label };
}
