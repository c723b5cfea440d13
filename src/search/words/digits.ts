const DIGITS = '一二三四五六七八九';
const TENS = /[百千万零]?[二三四五六七八九]?十[一二三四五六七八九]?(?:几(?=岁))?/gu;
const COUNTED = /^[岁块元亩天户桌年月日号个]/u;

/** 几十几写成阿拉伯数字（八十岁、八十几岁 → 80岁），好跟写数字的对上；「一百八十」这样的大数、「十分」不动。 */
export function withDigits(text: string): string {
  return text.replace(TENS, (said, at: number) => {
    if (/^[百千万零]/u.test(said)) return said;
    if (said === '十' && !COUNTED.test(text.slice(at + 1))) return said;
    const [tens = '', ones = ''] = said.replace('几', '').split('十');
    const value =
      (DIGITS.indexOf(tens) + 1 || 1) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
    return String(value);
  });
}
