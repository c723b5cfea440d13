const DIGITS = '〇一二三四五六七八九';
const ZEROS = /[零○◯]/gu;

/** 千、百、十各值多少，从大到小。 */
const UNITS = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
] as const;

/** 「一〇三」一类按位写的数：两到四位，至少有一个〇，不以〇打头。 */
const POSITIONAL = /^(?=.{0,3}〇)[一二三四五六七八九][〇一二三四五六七八九]{1,3}$/u;

/**
 * 把汉字数读成数：「二十一」是 21，「一百零三」「一〇三」是 103，「一千二百六十」是 1260。只认 1 到 9999。
 * 零写成〇、零、○ 都认。读不通的（如「三四」「十百」「〇」）返回 `undefined`。
 */
export function parseHanNumber(text: string): number | undefined {
  const han = text.replace(ZEROS, '〇');
  if (POSITIONAL.test(han)) return [...han].reduce((sum, digit) => sum * 10 + digitValue(digit), 0);
  const value = spokenValue(han);
  // 写法只有一种：读出来再写一遍对得上才算，「一百三」「一百零十」对不上。
  return value !== undefined && formatHanNumber(value).replace(ZEROS, '〇') === han
    ? value
    : undefined;
}

/**
 * 把 1 到 9999 的整数写成汉字：12 是「十二」，103 是「一百零三」，115 是「一百一十五」，1010 是「一千零一十」。
 * 超出范围抛 `RangeError`。
 */
export function formatHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`汉字数只写 1 到 9999 的整数，给的是 ${value}`);
  }
  let rest = value;
  let text = '';
  let isGap = false;
  for (const [unit, size] of [...UNITS, ['', 1] as const]) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) text += `${isGap ? '零' : ''}${DIGITS.charAt(digit)}${unit}`;
    isGap = text !== '' && digit === 0;
  }
  return value < 20 ? text.replace(/^一十/u, '十') : text;
}

/** 把各位加起来；不管写得合不合规矩。 */
function spokenValue(han: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of han) {
    const size = UNITS.find(([unit]) => unit === character)?.[1];
    if (size !== undefined) {
      value += (digit ?? 1) * size;
      digit = undefined;
    } else {
      digit = digitValue(character);
      if (digit < 0) return undefined;
    }
  }
  const total = value + (digit ?? 0);
  return total > 0 && total <= 9999 ? total : undefined;
}

function digitValue(digit: string): number {
  return DIGITS.indexOf(digit);
}
