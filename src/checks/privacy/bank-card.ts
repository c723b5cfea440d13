import type { NormalText } from '../../source/text/views.ts';
import { type DigitSpan, digitRuns, spansOf } from './digit-runs.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

const LABELLED =
  /(?:账号|帐号|账户|帐户|卡号|银行卡|一卡通|存折)[^\d\n。；]{0,12}(\d(?:[\s\p{P}]{0,3}\d){8,21})(?!\d)/gu;
const LENGTHS = [16, 17, 18, 19];
const FOURS = /^4,4,4,4(?:,[1-3])?$/;
/** 像列举、像表格的分隔：分开的多半是几个数。 */
const LISTING = /[，、,;；|\n]/;

/** 银行卡号：卡段和校验位（Luhn）都对；写明是账号、卡号的，不管校验位。 */
export const bankCard = personalCheck({
  code: 'E-PII-BANK',
  kind: 'bank',
  find,
  message: '这里有银行卡号或账号',
  hint: removeIt,
});

function* find(view: NormalText): Iterable<Spotted> {
  const { text } = view;
  for (const run of digitRuns(view)) {
    for (const span of LENGTHS.flatMap((length) => [...spansOf(run, length)])) {
      if (isCard(text, span)) yield { index: span.index, length: span.end - span.index };
    }
  }
  for (const match of text.matchAll(LABELLED)) {
    const length = match[1]?.length ?? 0;
    yield { index: match.index + match[0].length - length, length };
  }
}

/** 连着写的，或者四位一隔的；像列举的，要是 62 开头的 19 位。 */
function isCard(text: string, { digits, index, end, sizes, gaps, isWhole }: DigitSpan): boolean {
  if (!/^(?:62|4|5)\d+$/.test(digits) || !passesLuhn(digits)) return false;
  if (/[A-Za-z.]/.test(text[index - 1] ?? '') || /[A-Za-z]/.test(text[end] ?? '')) return false;
  if (gaps.length === 0) return true;
  if (gaps.some((gap) => LISTING.test(gap))) {
    return isWhole && sizes.join() === '4,4,4,4,3' && digits.startsWith('62');
  }
  return FOURS.test(sizes.join()) || sizes.join() === '6,13' || sizes.join() === '6,10';
}

/** 校验位算法（ISO/IEC 7812-1 附录 B）。 */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
