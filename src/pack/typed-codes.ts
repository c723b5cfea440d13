import { parseCode, type SpokenCode } from '../search/query/parse-code.ts';
import { MOST_ITEMS, type PackItem, wholePage } from './pack.ts';
import { readItem } from './pack-address.ts';

/** 从打的字里读出来的：认得的各件，照写的次序；单独写着、这里没有的号。 */
export interface TypedCodes {
  readonly items: readonly PackItem[];
  readonly unknown: readonly string[];
}

/** 一个号：前后没有别的数。全角、汉字数目先统一。 */
const CODE = /\d{4,6}|[〇一二三四五六七八九]{4,6}/g;
const DIGIT = /\d/;
/** 前面、后面跟着这些，是小数、电话、文号、年份、日子、时间、钱、数目的一截，不是号。 */
const NOT_BEFORE = /[\d.\-:a-z〔[]$/i;
const NOT_AFTER =
  /^(?:\d|[-./:]\d|%|年|元|块|万|亿|亩|斤|平方|公[里斤]|多|余|户(?![口籍])|人(?![大社]))/;
const HAN_DIGIT = /[〇一二三四五六七八九]/;
/** 一条最多写这么长。 */
const LONGEST_CLAUSE = 40;
/** 号和条款中间可以隔着的：「号」、书名、几个字，空格。 */
const GAP =
  /^(?:号|的|[^\S\n]|《[^》\n]{1,60}》|[^\d\s，,、；;。！？（）()第#]{1,16}(?=《[^》\n]{1,60}》|第))*/;
/** 同一页接着说下一条：「第3条、第5条」「第三条和第七条」。 */
const NEXT_CLAUSE = /^\s*(?:[、，,和及与]|以及)\s*(?=第)/;
/** 一段条款：「第3条至第5条」，中间的也算。 */
const RANGE = /^\s*(?:至|到|[—–~-]{1,2})\s*(?=第)/;
const ORDINAL = '[〇一二三四五六七八九十百]{1,5}|\\d{1,3}';
/** 几条只写一个「条」的：「第三至五条」「第3、5条」。 */
const SHARED = new RegExp(`第((?:${ORDINAL})(?:(?:[、,和及至到~—–-])第?(?:${ORDINAL}))+)条`, 'g');
/** 隔开各件的。 */
const SEPARATOR = /[，,、；;。！？\s]/;

/**
 * 读出打的、贴的字里的编号和条款：「1010、2001第3条、4999二（八）」，全角、汉字数目、网址都行，前后可以有别的话
 * （一整份议程）。`isKnown` 说网站上有没有这个号：夹在话里、网站上没有的数不算，单独写着的列进 `unknown`。
 */
export function readTypedCodes(text: string, isKnown: (code: string) => boolean): TypedCodes {
  const plain = plainOf(text);
  const items: PackItem[] = [];
  const unknown: string[] = [];
  const codes = new RegExp(CODE);
  for (let found = codes.exec(plain); found !== null; found = codes.exec(plain)) {
    const [written] = found;
    const before = plain.slice(Math.max(0, found.index - 1), found.index);
    const after = plain.slice(codes.lastIndex);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) continue;
    // 汉字数目连着写的，是更长的一个数。
    if (!DIGIT.test(written) && HAN_DIGIT.test(before + after.slice(0, 1))) continue;
    const code = parseCode(written)?.code ?? '';
    if (!isKnown(code)) {
      if (isAlone(before, after)) unknown.push(code);
      continue;
    }
    const read = readAfter(code, after);
    items.push(...read.items);
    codes.lastIndex += read.length;
  }
  return { items, unknown };
}

/** 全角半角、零的写法统一；网址里的 `2001/2026-10-28/#3`、`2001/#3` 写成单子上的样子。 */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[零○◯]/g, '〇')
    .replace(/(\d{4,6})\/(\d{4}-\d{2}-\d{2}(?:-\d{1,2})?)\/?(?:#([\w.-]+))?/g, (_, ...parts) =>
      writtenOf(parts),
    )
    .replace(/(\d{4,6})\/#([\w.-]+)/g, '$1~$2')
    .replace(SHARED, (_, numbers: string) => eachWritten(numbers));
}

/** 「三至五」写成「第三条至第五条」。 */
function eachWritten(numbers: string): string {
  return numbers.replace(/第/g, '').replace(new RegExp(ORDINAL, 'g'), (number) => `第${number}条`);
}

function writtenOf([code, version, anchor]: readonly (string | undefined)[]): string {
  return `${code}@${version}${anchor === undefined ? '' : `~${anchor}`}`;
}

/** 一个号后面写着的：哪一版、哪几条；没有写的是整页。`length` 是用掉了几个字。 */
function readAfter(code: string, after: string) {
  const [marked = ''] = /^(?:@[\d-]+)?(?:[~#][a-z0-9._-]+)?/i.exec(after) ?? [];
  if (marked !== '') {
    const item = readItem(`${code}${marked.replace('#', '~').toLowerCase()}`);
    return { items: [item ?? wholePage(code)], length: marked.length };
  }
  const gap = GAP.exec(after)?.[0].length ?? 0;
  const items: PackItem[] = [];
  let length = 0;
  let start = gap;
  let isRange = false;
  while (true) {
    const clause = longestClause(code, after.slice(start));
    if (clause === undefined) break;
    const before = isRange ? items[items.length - 1]?.anchor : undefined;
    for (const anchor of anchorsTo(before, clause.anchor)) {
      items.push({ ...wholePage(code), anchor });
    }
    length = start + clause.length;
    const rest = after.slice(length);
    const range = RANGE.exec(rest);
    const next = range ?? NEXT_CLAUSE.exec(rest);
    if (next === null) break;
    isRange = range !== null;
    start = length + next[0].length;
  }
  return { items: items.length > 0 ? items : [wholePage(code)], length };
}

/** 从 `from` 后面一条到 `to`，中间的也算；不是一样的几条、倒着写的、太多的，只有 `to`。 */
function anchorsTo(from: string | undefined, to: string): readonly string[] {
  const [, head = '', first] = /^(.*?)(\d+)$/.exec(from ?? '') ?? [];
  const [, prefix = '', last] = /^(.*?)(\d+)$/.exec(to) ?? [];
  const count = Number(last) - Number(first);
  if (head !== prefix || !(count > 0 && count < MOST_ITEMS)) return [to];
  return Array.from({ length: count }, (_, at) => `${prefix}${Number(first) + 1 + at}`);
}

/** 开头的一条，写得最长的一种读法；「二、」这样单独一个序数的，后面要断开，不然是议程的下一项。 */
function longestClause(code: string, text: string) {
  const [line = ''] = text.slice(0, LONGEST_CLAUSE).split('\n');
  for (let length = line.length; length > 0; length -= 1) {
    const written = line.slice(0, length);
    if (!isClauseStart(written)) continue;
    const read: SpokenCode | undefined = parseCode(code + written);
    const rest = text.slice(length, length + 1);
    if (read?.anchor !== undefined && !isCutNumber(written, rest)) {
      return { anchor: read.anchor, length };
    }
  }
  return undefined;
}

/** 条款以「第」「附件」开头，或者是「二（八）」「二、（八）」；光一个序数不算。 */
function isClauseStart(text: string): boolean {
  return /^(?:第|附|[〇一二三四五六七八九十百]{1,4}[、,.]?\s*\(|\d{1,2}\()/.test(text);
}

/** 数写到一半断开的不算：「第三十二条」不能读成「第三」。 */
function isCutNumber(written: string, rest: string): boolean {
  return (
    /[\d〇一二三四五六七八九十百]$/.test(written) && /^[\d〇一二三四五六七八九十百]/.test(rest)
  );
}

function isAlone(before: string, after: string): boolean {
  const isOpen = before === '' || SEPARATOR.test(before);
  return isOpen && (after === '' || SEPARATOR.test(after.slice(0, 1)) || /^号?[第#~@]/.test(after));
}
