import { daysIn } from '../../source/schema/day-text.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';
/** 省级行政区划代码的头两位（GB/T 2260），加上外国人永久居留证的 9 字头不收。 */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/** 18 位居民身份证号：行政区划、生日、校验码都对（GB 11643—1999，校验码按 ISO 7064 MOD 11-2）。 */
export function isIdNumber(digits: string): boolean {
  return (
    /^\d{17}[\dX]$/.test(digits) &&
    isPlace(digits) &&
    isBirthday(Number(digits.slice(6, 10)), digits.slice(10, 14)) &&
    checkDigit(digits) === digits[17]
  );
}

/** 15 位老身份证号：行政区划和生日对得上；没有校验码。 */
export function isOldIdNumber(digits: string): boolean {
  const year = 1900 + Number(digits.slice(6, 8));
  return /^\d{15}$/.test(digits) && isPlace(digits) && isBirthday(year, digits.slice(8, 12));
}

/** 前 17 位算出来的校验码。 */
export function checkDigit(digits: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS[sum % 11];
}

const isPlace = (digits: string) => PROVINCES.has(digits.slice(0, 2));

function isBirthday(year: number, monthDay: string): boolean {
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(2));
  if (year < 1900 || year > 2039 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysIn(year, month);
}
