import type { NormalText } from '../../source/text/views.ts';
import { type DigitSpan, digitRuns, spansOf } from './digit-runs.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

const AMOUNT = /^\s*(?:元|万元|亿元|斤|公斤|吨|亩|平方米|立方米|分之)/;
const LABEL = /(?:手机|电话|联系|号码|tel|phone|mobile)[^\n]{0,30}$/i;
/** 像列举、像表格的分隔：分开的多半是几个数。 */
const LISTING = /[，、,;；|\n]/;
/** 手机号平常的几种分法。 */
const SHAPES = new Set(['11', '3,4,4', '3,8', '7,4', '4,3,4', '4,4,3', '3,3,5', '5,6', '6,5']);
const ONE_BY_ONE = '1,1,1,1,1,1,1,1,1,1,1';

/**
 * 手机号。不列号段：新号段年年有。带 +86、夹空格标点、断行、分在几项里的都拦；
 * 后面跟着“元”的是钱数，列举的几个整数不是号码。
 */
export const mobile = personalCheck({
  code: 'E-PII-MOBILE',
  kind: 'mobile',
  find,
  isSureInAddress: true,
  message: '这里有手机号',
  hint: `留办公电话或热线，不留个人手机。${removeIt}`,
});

function* find(view: NormalText): Iterable<Spotted> {
  const { text } = view;
  for (const run of digitRuns(view)) {
    yield* findWithCountry(text, run[0]?.digits ?? '', run[0]?.index ?? 0);
    for (const span of spansOf(run, 11)) {
      if (/^1[3-9]\d{9}$/.test(span.digits) && isPhone(text, span)) {
        yield { index: span.index, length: span.end - span.index };
      }
    }
  }
}

/** `8613800138000` 这样和国家代码连着写的。 */
function* findWithCountry(text: string, digits: string, index: number): Iterable<Spotted> {
  const match = /^(?:00)?86(?=1[3-9]\d{9}$)/.exec(digits);
  if (match === null || isInWord(text, index, index + digits.length)) return;
  yield { index: index + match[0].length, length: 11 };
}

function isPhone(text: string, { digits, index, end, sizes, gaps, isWhole }: DigitSpan): boolean {
  if (AMOUNT.test(text.slice(end, end + 6)) || isInWord(text, index, end)) return false;
  const shape = sizes.join();
  const isLabelled = LABEL.test(text.slice(Math.max(0, index - 40), index));
  if (shape === ONE_BY_ONE) return true;
  const hasZeroHead = sizes.slice(1).some((_, at) => {
    const start = sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0);
    return digits[start] === '0';
  });
  const isListing = gaps.some((gap) => LISTING.test(gap));
  const isBroken = gaps.length === 1 && gaps[0]?.trim() === '' && gaps[0]?.includes('\n');
  if (isBroken) return (sizes[0] ?? 0) >= 4 && (sizes[1] ?? 0) >= 2;
  if (!isListing) return SHAPES.has(shape) || ((isLabelled || hasZeroHead) && sizes.length <= 6);
  if (isLabelled || hasZeroHead) return isWhole || SHAPES.has(shape);
  const isTable = gaps.some((gap) => gap.includes('|'));
  return !isTable && isWhole && shape === '3,4,4' && !/0$/.test(digits.slice(0, 3));
}

/** 前后紧挨着字母、小数点：是代号、是一个数的一部分。 */
function isInWord(text: string, start: number, end: number): boolean {
  return (
    /[A-Za-z\d.]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /[A-Za-z\d]/.test(text[end] ?? '')
  );
}
