import { formatHanNumber } from './han-number.ts';
import { foldLead } from './lead.ts';
import { parseOrdinal } from './ordinal.ts';

/**
 * 一份文件的锚点以哪套序数为主。
 * `official` 是公文的「一、（一）1.（1）」（GB/T 9704—2012 第 7.3.3 条）；
 * `articles` 是村规民约的「第一章、第一节、第一条、（一）」。
 */
export type Scheme = 'official' | 'articles';

/** 一个数：第三条之一的 `number` 是 3，`insert` 是 1；同一个序数第二处出现的，`repeat` 是 2。 */
export interface Ordinal {
  readonly number: number;
  readonly insert?: number | undefined;
  readonly repeat?: number | undefined;
}

export type Division = '编' | '分编' | '章' | '节';

/** 不带「第」的序数，按写法分：1 是「一、」，2「（一）」，3「1.」，4「（1）」，5「1）」，6「①」，7「甲、」。 */
export type ListStyle = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 一个序数是什么：编章节、条、款，或者一、（一）1. 一类。 */
export type Numeral =
  | { readonly kind: 'division'; readonly unit: Division; readonly ordinal: Ordinal }
  | { readonly kind: 'article' | 'paragraph'; readonly ordinal: Ordinal }
  | { readonly kind: 'list'; readonly style: ListStyle; readonly ordinal: Ordinal }
  /** 「4.2.1」一类分级的数，应急预案、技术标准用。 */
  | { readonly kind: 'decimal'; readonly path: readonly number[] };

/**
 * 认得有多准：`sure` 一定是序数；`likely` 要看前面排到了第几，接得上才算；
 * `unlikely` 不当序数，接得上的时候要提醒一声。
 */
export type Certainty = 'sure' | 'likely' | 'unlikely';

/** 一段开头认出来的序数。 */
export type ClauseMark = (
  | Numeral
  /** 样子像序数，数却读不出来。 */
  | { readonly kind: 'unread' }
) & {
  readonly certainty: Certainty;
  /** 序数的原样文字，如「（八）」「第3条」。 */
  readonly label: string;
  /** 序数前面的空白有几个字。 */
  readonly start: number;
  /** 序数后面的文字，去掉开头的空白。 */
  readonly rest: string;
};

/** 序数所在的段。 */
export interface MarkPlace {
  /** 是标题：标题开头的「第三条」总是序数，后面不必分开。 */
  readonly heading?: boolean | undefined;
  /** 第一处格式变化（如加粗结束）在第几个字；序数正好在这里结束，等于分开了。 */
  readonly boundary?: number | undefined;
}

const HAN = '[〇零○◯一二三四五六七八九十百千](?:\\s*[〇零○◯一二三四五六七八九十百千])*';
const NUMBER = `(?:${HAN}|\\d{1,4})`;
const UNIT_WORDS =
  '倍|米|公里|千米|厘米|毫米|亩|元|万|亿|吨|斤|公斤|千克|小时|分|天|个|%|℃|kV|km|m|kg';

/** 表底下的「注：1．」，序数在「注：」后面。 */
const BEFORE = /^\s*(?:(?:注|备注|说明)\s*:\s*(?=\d))?/u;

const ARTICLE = new RegExp(
  `^(?:【\\s*)?第\\s*(${NUMBER})\\s*([条款])(?:\\s*之\\s*(${NUMBER}))?(?:\\s*】)?`,
  'u',
);
const DIVISION = new RegExp(`^(?:【\\s*)?第\\s*(${NUMBER})\\s*(分\\s*编|[编章节])(?:\\s*】)?`, 'u');
/** 后面是这些的，是提到某条，不是某条的开头。 */
const REFERENCE = new RegExp(
  `^(?:\\s*第\\s*${NUMBER}\\s*[款项](?!\\s)|\\s*\\(\\s*${NUMBER}\\s*\\)\\s*项|\\s*[、和及与或至到]\\s*第|的|规定|之规定|所[称列指述定规]|中[的所关规]|以[外下]|之外|除外|修改为|改为|后增加|相应)`,
  'u',
);
const APART = /^[\s:、.。【[〔(—-]/u;
/** 「第一章程」「第二节目」不是章、节。 */
const DIVISION_WORD = /^(?:程|目|约|日|能|点|假|辑|制|号|入|写|造|的|规定|和|、|至|与)/u;
const DIVISION_INSIDE = new RegExp(`\\s第\\s*${NUMBER}\\s*[编章节](?:\\s|$)`, 'u');
const SHORT_TITLE = /^[^。；;，,：:]{0,30}$/u;

const LISTS: readonly (readonly [ListStyle, RegExp])[] = [
  [1, new RegExp(`^(${HAN})\\s*[、.]`, 'u')],
  [2, new RegExp(`^\\(\\s*(${HAN})\\s*\\)`, 'u')],
  [3, /^(\d{1,3})\s*[.、]/u],
  [4, /^\(\s*(\d{1,3})\s*\)/u],
  [5, /^(\d{1,3})\s*\)/u],
  [6, /^([①-⑳㉑-㉟㊱-㊿])/u],
  [7, /^([甲乙丙丁戊己庚辛壬癸])\s*、(?!\s*[甲乙丙丁戊己庚辛壬癸方])/u],
];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
/** 「（四）、（五）项所列」「（二）项规定的」是提到某项；「一、二、三组」是并列。 */
const LIST_REFERENCE = /^(?:\s*[、和至或及]\s*第?\s*\(|项(?:规定|所[列称]|情形|[的至、和中]))/u;
const ENUMERATION = /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})[、和至号]/u;
const YEAR = /^(?:19|20)\d\d(?:年|[—-])/u;
const MEASURE = new RegExp(`^\\d+(?:\\.\\d+)?\\s*(?:${UNIT_WORDS})`, 'u');

/** 「5.1.1　重伤一级」是分级的数；「1.5 米」不是。 */
const DECIMAL = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?(?=\\s+(?!${UNIT_WORDS})\\S)`, 'u');

const UNREADABLE: readonly RegExp[] = [
  new RegExp(`^第\\s*(?:${NUMBER})?\\s*[编章节条](?=[\\s:、]|$)`, 'u'),
  new RegExp(`^\\(\\s*${HAN}\\s*\\)`, 'u'),
  new RegExp(`^${HAN}\\s*\\)`, 'u'),
  /^\(?[a-z]\)/u,
  /^[IVX]{1,4}[、.](?!\d)/u,
];
/** 「一　总体要求」「1 煤」：少了顿号或者点。 */
const BARE: readonly (readonly [ListStyle, RegExp])[] = [
  [1, /^([一二三四五六七八九十]{1,3})(?=\s+\S|:)/u],
  [3, /^(\d{1,2})(?=\s+\p{Script=Han})/u],
];

/** 一段的头一个汉字。 */
const HEAD = /^\s*([\u4e00-\u9fff])/u;
/** 序数，和序数前面的「注：」，打头的汉字只有这些；别的汉字打头，不必再认。 */
const STARTS = new Set(`第笫注备说零一二三四五六七八九十百千${STEMS}`);

type Found = { readonly length: number; readonly certainty: Certainty } & (
  | Numeral
  | { readonly kind: 'unread' }
);

/**
 * 认出一段开头的序数；开头不是序数的返回 `undefined`。
 * 全角半角、零宽字、PDF 里的康熙部首、「第 一 条」里的空格都不碍事。
 */
export function readMark(
  text: string,
  { heading = false, boundary = -1 }: MarkPlace = {},
): ClauseMark | undefined {
  const [, head] = HEAD.exec(text) ?? [];
  if (head !== undefined && !STARTS.has(head)) return undefined;
  const lead = foldLead(text);
  const blank = BEFORE.exec(lead.text)?.[0].length ?? 0;
  const words = lead.text.slice(blank);
  const isApart = (length: number) => heading || lead.sourceEnd(blank + length) === boundary;
  const found =
    findDivision(words, text, isApart) ??
    findArticle(words, isApart) ??
    findDecimal(words) ??
    findList(words, text, lead.sourceEnd(blank)) ??
    findUnread(words);
  if (found === undefined) return undefined;
  const { length, ...mark } = found;
  const start = lead.sourceEnd(blank);
  const end = lead.sourceEnd(blank + length);
  return { ...mark, label: text.slice(start, end), start, rest: text.slice(end).trimStart() };
}

/** 「一、」「（一）」「1.」「（1）」的第几个怎么写，全角半角统一以后；别的写法没有。 */
export function writtenAs(style: ListStyle, number: number): string | undefined {
  const han = formatHanNumber(number);
  return [undefined, `${han}、`, `(${han})`, `${number}.`, `(${number})`][style];
}

type IsApart = (length: number) => boolean;

function findDivision(words: string, text: string, isApart: IsApart): Found | undefined {
  const [label, digits = '', unit = ''] = DIVISION.exec(words) ?? [];
  const number = label === undefined ? undefined : parseOrdinal(digits);
  if (label === undefined || number === undefined) return undefined;
  const after = words.slice(label.length);
  // 「第一章 总则 第二章 职责」是挤在一行的目录。
  if (DIVISION_INSIDE.test(after)) return undefined;
  const isTitle = SHORT_TITLE.test(text.trim()) && !DIVISION_WORD.test(after);
  const isSure =
    isApart(label.length) ||
    label.endsWith('】') ||
    (/^(?:$|[\s:])/u.test(after) && !REFERENCE.test(after));
  if (!isSure && !isTitle) return undefined;
  const ordinal = { number };
  const name = unit.replace(/\s/gu, '');
  if (name !== '编' && name !== '分编' && name !== '章' && name !== '节') return undefined;
  return { kind: 'division', unit: name, ordinal, certainty: 'sure', length: label.length };
}

function findArticle(words: string, isApart: IsApart): Found | undefined {
  const [label, digits = '', unit, inserted] = ARTICLE.exec(words) ?? [];
  const number = label === undefined ? undefined : parseOrdinal(digits);
  if (label === undefined || number === undefined) return undefined;
  const kind = unit === '条' ? 'article' : 'paragraph';
  const insert = inserted === undefined ? undefined : parseOrdinal(inserted);
  const after = words.slice(label.length);
  const length = label.length;
  const certainty = certaintyOf(after, isApart(length) || label.endsWith('】'));
  // 「第一款罪」「第二款、第三款规定的」开头的段，总是提到某款。
  if (kind === 'paragraph' && certainty !== 'sure') return undefined;
  return { kind, ordinal: { number, insert }, certainty, length };
}

function certaintyOf(after: string, isApart: boolean): Certainty {
  if (isApart || after === '') return 'sure';
  if (REFERENCE.test(after)) return 'unlikely';
  return APART.test(after) ? 'sure' : 'likely';
}

function findDecimal(words: string): Found | undefined {
  const [label, digits = ''] = DECIMAL.exec(words) ?? [];
  const path = digits.split('.').map(Number);
  if (label === undefined || path.includes(0)) return undefined;
  return { kind: 'decimal', path, certainty: 'sure', length: label.length };
}

function findList(words: string, text: string, start: number): Found | undefined {
  for (const [style, pattern] of LISTS) {
    const [label, digits = ''] = pattern.exec(words) ?? [];
    if (label === undefined) continue;
    const number = listNumber(style, digits);
    const after = words.slice(label.length);
    if (LIST_REFERENCE.test(after)) return undefined;
    if (number === undefined || (style === 1 && ENUMERATION.test(after))) continue;
    const certainty = style === 3 ? certaintyBeforeDigit(after, text.slice(start)) : 'sure';
    return { kind: 'list', style, ordinal: { number }, certainty, length: label.length };
  }
  return undefined;
}

/** 点后面紧跟着数字：「1．1998年」是序数，「1.5米」是小数，别的说不准。 */
function certaintyBeforeDigit(after: string, source: string): Certainty {
  if (!/^\d/u.test(after)) return 'sure';
  if (YEAR.test(after)) return 'likely';
  const isPoint = /^[\d０-９]+\s*\./u.test(source);
  return isPoint || MEASURE.test(after) || ENUMERATION.test(after) ? 'unlikely' : 'likely';
}

function listNumber(style: ListStyle, digits: string): number | undefined {
  if (style === 7) return STEMS.indexOf(digits) + 1;
  return parseOrdinal(digits);
}

function findUnread(words: string): Found | undefined {
  for (const pattern of UNREADABLE) {
    const [label] = pattern.exec(words) ?? [];
    if (label !== undefined) return { kind: 'unread', certainty: 'sure', length: label.length };
  }
  for (const [style, pattern] of BARE) {
    const [label, digits = ''] = pattern.exec(words) ?? [];
    const number = label === undefined ? undefined : parseOrdinal(digits);
    if (label === undefined || number === undefined) continue;
    return {
      kind: 'list',
      style,
      ordinal: { number },
      certainty: 'unlikely',
      length: label.length,
    };
  }
  return undefined;
}
