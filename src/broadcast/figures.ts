/** 稿子里念出来的一个数。 */
export interface SpokenFigure {
  /** 原样的字，如「六百三十」；十以下的带上单位，如「七日」。 */
  readonly said: string;
  /** 换成阿拉伯数字：`630`、`63.45`；一位一位念的照样一位一位写：`2025`、`023`。 */
  readonly value: string;
  /** 在文字里的位置。 */
  readonly offset: number;
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 连着三个以上的数字是年份、电话、编号，一位一位念。 */
const SPELT = `[零一二三四五六七八九幺]{3,}(?![十百千万点])`;
const VALUE = `[一二两三四五六七八九十][零一二两三四五六七八九十百千万]*(?:点[零一二三四五六七八九]+)?`;
const MONEY = `(?:块(?<jiao>[一二两三四五六七八九])毛(?:(?<fen>[一二三四五六七八九])分?)?)?`;
const FIGURE = new RegExp(`(?<spelt>${SPELT})|(?<value>${VALUE})${MONEY}`, 'g');

/** 一位数后面跟着这些，才是要核的数；「三样」「两条路」不是。 */
const MEASURE = /^(?:块|元|天|日|号|月|年|岁|周岁|次|倍|成|亩|间|人|户|小时|分钟|个月|个工作日)/;
/** 「十分要紧」「十字路口」里的「十」不是数。 */
const NOT_TEN = /^(?:字|分(?![钟之]))/;

/** 一段文字里有没有能当数看的字：写的、念的都算；没有的，不必去找。 */
export function mayHoldFigure(text: string): boolean {
  return /[\d零一二两三四五六七八九十幺]/.test(text);
}

/**
 * 找出文字里念出来的数。十以下的只认「两块」「七日」这样带单位的；「一」多半是「一家」「一个月」，
 * 「三五天」「第三年」说的是约数和次序，都不认。
 */
export function figuresIn(text: string): readonly SpokenFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): SpokenFigure[] => {
    const { spelt, value: plain = '', jiao, fen } = match.groups ?? {};
    const [said] = match;
    const { index: offset } = match;
    if (spelt !== undefined) return [{ said, value: readSpelt(spelt), offset }];
    const number = readNumber(plain);
    if (number === undefined) return [];
    const after = text.slice(offset + plain.length);
    const isSmall = number < 10 && !plain.includes('点') && jiao === undefined;
    if (isSmall) {
      const [measure] = MEASURE.exec(after) ?? [];
      const isOrdinal = text.slice(0, offset).endsWith('第');
      if (number < 2 || measure === undefined || isOrdinal) return [];
      return [{ said: plain + measure, value: String(number), offset }];
    }
    if (plain === '十' && NOT_TEN.test(after)) return [];
    const cents = number * 100 + digitOf(jiao) * 10 + digitOf(fen);
    return [{ said, value: String(jiao === undefined ? number : cents / 100), offset }];
  });
}

function readSpelt(text: string): string {
  return text.replace(/./g, (char) => String(digitOf(char === '幺' ? '一' : char)));
}

/** 读「两万一千」「一千零一」「一百五」「一点五」；读不通的（如「三四十」）返回 `undefined`。 */
function readNumber(text: string): number | undefined {
  const [whole = '', decimals] = text.split('点');
  const [high = '', low] = whole.split('万');
  if (decimals !== undefined) {
    const value = readNumber(whole);
    return value === undefined ? undefined : Number(`${value}.${readSpelt(decimals)}`);
  }
  if (low === undefined) return readSection(high, 1);
  const thousands = readSection(high, 1);
  const rest = low === '' ? 0 : readSection(low, 10_000);
  return thousands === undefined || rest === undefined ? undefined : thousands * 10_000 + rest;
}

/** 万以下的一截。末尾省了单位的，是前一个单位的十分之一：「一百五」是 150，「两万三」是 23000。 */
function readSection(text: string, unitBefore: number): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let unit = unitBefore;
  for (const char of text) {
    const size = UNITS[char];
    if (size !== undefined) {
      if (digit === undefined && !(size === 10 && total === 0)) return undefined;
      total += (digit ?? 1) * size;
      digit = undefined;
      unit = size;
    } else if (char === '零') {
      if (digit !== undefined) return undefined;
      unit = 10;
    } else {
      if (digit !== undefined) return undefined;
      digit = digitOf(char);
    }
  }
  return total + (digit ?? 0) * (unit > 1 ? unit / 10 : 1);
}

function digitOf(char: string | undefined): number {
  if (char === undefined) return 0;
  return char === '两' ? 2 : DIGITS.indexOf(char);
}
