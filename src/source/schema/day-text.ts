const LOOSE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?|(\d{2})(\d{2}))$/;

/** 从不合规矩的写法里看出是哪一天。 */
export type ReadDay =
  /** 看得出是哪天：规范写法。 */
  | { readonly kind: 'day'; readonly iso: string }
  /** 样子像日期，但日历上没有这一天：错在哪里。 */
  | { readonly kind: 'impossible'; readonly why: string }
  | { readonly kind: 'unreadable' };

/** 读 `2026/10/17`、`2026.1.5`、`2026年10月17日`、`20261017`、`二〇二六年十月十七日`、后面还带着钟点的这样的日期。 */
export function readDay(text: string): ReadDay {
  const match = LOOSE.exec(tidied(text));
  const year = Number(match?.[1]);
  const month = Number(match?.[2] ?? match?.[4]);
  const day = Number(match?.[3] ?? match?.[5]);
  if (Number.isNaN(year) || Number.isNaN(month) || Number.isNaN(day)) return { kind: 'unreadable' };
  if (month < 1 || month > 12) return { kind: 'impossible', why: `一年没有${month}月` };
  if (day < 1 || day > daysIn(year, month)) {
    return { kind: 'impossible', why: `${year}年${month}月没有${day}日` };
  }
  const iso = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return { kind: 'day', iso };
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** 去掉引号、空格和钟点，破折号换成减号，汉字的数、当数字打的字母 O、l 换成阿拉伯数字。 */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<=\d)[Oo]|[Oo](?=\d)/g, '0')
    .replace(/(?<=\d)[lI]|[lI](?=\d)/g, '1')
    .replace(/[“”‘’"']/gu, '')
    .replace(/(?:T|\s+)\d{1,2}[:：时点].*$/u, '')
    .replace(/\s/g, '')
    .replace(/[—–−‐‑―_~]/gu, '-')
    .replace(/零/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/gu, (_, tens = '一', ones = '〇') => tens + ones)
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(HAN_DIGITS.indexOf(digit)));
}

/** 某年某月有几天。 */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
