const DIGITS = '〇一二三四五六七八九';
const ZEROS = /零/g;

/** 「一百零三」一类的写法：百位、十位、个位各自可有可无，隔位时中间有一个零。 */
const SPOKEN =
  /^(?:(?<hundreds>[一二三四五六七八九])百)?(?:(?<zero>〇)|(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<units>[一二三四五六七八九])?$/u;

/** 「一〇三」一类按位写的数：两三位，至少有一个〇，不以〇打头。 */
const POSITIONAL = /^(?=.?.?〇)[一二三四五六七八九][〇一二三四五六七八九]{1,2}$/u;

/**
 * 把汉字数读成数：「二十一」是 21，「一百零三」「一〇三」是 103。只认 1 到 999。
 * 读不通的（如「三四」「十百」「〇」）返回 `undefined`。
 */
export function parseHanNumber(text: string): number | undefined {
  const han = text.replace(ZEROS, '〇');
  if (POSITIONAL.test(han)) return [...han].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
  const { hundreds, zero, tens, ten, units } = SPOKEN.exec(han)?.groups ?? {};
  if (zero !== undefined && (hundreds === undefined || units === undefined)) return undefined;
  if (hundreds !== undefined && ten !== undefined && tens === undefined) return undefined;
  // 「一百三」口语里是一百三十，写在条号里说不清，不认。
  if (hundreds !== undefined && units !== undefined && zero === undefined && ten === undefined) {
    return undefined;
  }
  const tensValue = ten === undefined ? 0 : digitValue(tens ?? '一');
  const value = digitValue(hundreds) * 100 + tensValue * 10 + digitValue(units);
  return value > 0 ? value : undefined;
}

/**
 * 把 1 到 999 的整数写成汉字：12 是「十二」，103 是「一百零三」，115 是「一百一十五」。
 * 超出范围抛 `RangeError`。
 */
export function formatHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) {
    throw new RangeError(`汉字数只写 1 到 999 的整数，给的是 ${value}`);
  }
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const units = value % 10;
  const high = hundreds === 0 ? '' : `${DIGITS.charAt(hundreds)}百`;
  const low = units === 0 ? '' : DIGITS.charAt(units);
  if (tens > 0) return `${high}${value < 20 ? '' : DIGITS.charAt(tens)}十${low}`;
  return hundreds > 0 && units > 0 ? `${high}零${low}` : high + low;
}

function digitValue(digit: string | undefined): number {
  return digit === undefined ? 0 : DIGITS.indexOf(digit);
}
