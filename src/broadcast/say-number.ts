const DIGITS = '零一二三四五六七八九';

/** 一位一位念的号码：求助电话和服务热线。 */
const HOTLINE = /^(?:110|119|12[02]|1\d{4})$/;

/**
 * 把阿拉伯数字写成念出来的字：`630` 是「六百三十」，`1.5` 是「一点五」，`30%` 是「百分之三十」，
 * `023`、`12345` 这样的号码一位一位念，`630元` 是「六百三十块」。全角数字、圈码一样认。
 * `after` 是后面紧跟的字：四位数后面是「年」的，也一位一位念。写不出来的（如分数、一亿以上）返回 `undefined`。
 */
export function sayWritten(written: string, after = ''): string | undefined {
  const match = /^(?<digits>\d+)(?:\.(?<decimals>\d+))?(?<percent>%)?(?<yuan>元)?$/.exec(
    written.normalize('NFKC').replaceAll('〇', '0').replaceAll(',', ''),
  );
  if (match?.groups === undefined) return undefined;
  const { digits = '', decimals, percent, yuan } = match.groups;
  const isYear = digits.length === 4 && after.startsWith('年');
  const isBare = decimals === undefined && percent === undefined && yuan === undefined;
  const isSpelt = isYear || HOTLINE.test(digits) || /^0\d/.test(digits);
  const whole = isBare && isSpelt ? spell(digits) : sayInteger(Number(digits));
  if (whole === undefined) return undefined;
  const value = decimals === undefined ? whole : `${whole}点${spell(decimals)}`;
  return `${percent === undefined ? '' : '百分之'}${value}${yuan === undefined ? '' : '块'}`;
}

/** 一位一位念：`1010` 是「一零一零」。 */
export function spell(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

function sayInteger(value: number): string | undefined {
  if (value >= 100_000_000) return undefined;
  if (value < 10_000) return saySection(value);
  const rest = value % 10_000;
  const high = `${saySection(Math.floor(value / 10_000))}万`;
  if (rest === 0) return high;
  return `${high}${rest < 1000 ? '零' : ''}${saySection(rest).replace(/^十/, '一十')}`;
}

/** 万以下的数。十几不说「一十几」。 */
function saySection(value: number): string {
  if (value === 0) return '零';
  const digits = [...String(value)].map(Number);
  const said = digits.map((digit, index) => {
    if (digit === 0) return '零';
    return `${DIGITS.charAt(digit)}${['', '十', '百', '千'][digits.length - 1 - index]}`;
  });
  return said.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
