import type { NormalText } from '../../source/text/views.ts';
import { type DigitRun, digitRuns, spansOf } from './digit-runs.ts';
import { isIdNumber } from './id-rules.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

/** 连着写的一串，有几位才可能是一个身份证号，或者前后多连了一位、两位，或者连着一个手机号。 */
const CONTIGUOUS = /(?<!\d)\d{17,29}(?:[XxХхΧχ×](?:\d{2}(?!\d))?)?/g;
const TOGETHER = new Set([18, 19, 20, 29]);
const LABELLED =
  /(?:身份证|身份證|身份號碼|身份号|公民身份|证件号|残疾人?证|sfz(?:h|hm)?\b)(?:号码?)?(?:前?\d{1,2}位)?[^\d\n。；]{0,12}(\d(?:[\s\p{P}\p{S}]{0,3}\d){13,19}[\s-]?[Xx]?)/giu;
/** 拆开说的：前六位、生日、后四位各在一处，或者前六位、后十二位各在一处，中间隔着几个字。 */
const APART =
  /(?<!\d)(\d{6})(?!\d)[^\d。；]{1,14}((?:19|20)\d{2})[^\d。；]{0,2}(\d{2})[^\d。；]{0,2}(\d{2})(?!\d)[^\d。；]{1,14}(\d{3}[\dXx])(?!\d)/g;
const IN_TWO = /(?<!\d)(\d{6})(?!\d)[^\d。；]{1,14}((?:19|20)\d{9}[\dXx])(?!\d)/g;

/**
 * 居民身份证号。换别的数字、夹空格标点、断行、分在几项里都拦得住；写明是身份证的，不管校验码，
 * 少写一两位也算。
 */
export const idNumber = personalCheck({
  code: 'E-PII-ID',
  kind: 'id',
  find,
  isSureInAddress: true,
  message: '这里有居民身份证号',
  hint: removeIt,
});

/** 表格里分在几格的，只认这几种分法：数目连起来，总会碰上一个像号码的。 */
const CELLS = new Set([
  '6,8,4',
  '6,12',
  '14,4',
  '6,4,4,4',
  '6,4,2,2,4',
  '1'.repeat(18).split('').join(','),
]);

function* find(view: NormalText): Iterable<Spotted> {
  const { text } = view;
  for (const match of text.matchAll(CONTIGUOUS)) {
    const digits = digitsOf(match[0]);
    for (let at = 0; at <= digits.length - 18; at += 1) {
      const number = digits.slice(at, at + 18);
      const isPlausible = number.endsWith('X') || TOGETHER.has(digits.length);
      if (isPlausible && isIdNumber(number)) yield { index: match.index + at, length: 18 };
    }
  }
  for (const run of digitRuns(view)) {
    for (const length of run.length > 1 ? [18, 20] : []) yield* findSplit(run, length);
  }
  for (const match of text.matchAll(LABELLED)) {
    const length = match[1]?.length ?? 0;
    yield { index: match.index + match[0].length - length, length };
  }
  for (const match of [...text.matchAll(APART), ...text.matchAll(IN_TWO)]) {
    if (isIdNumber(digitsOf(match.slice(1).join('')))) {
      yield { index: match.index, length: match[0].length };
    }
  }
}

/** 拆成几段的，首尾都在段的边界上；多两位的是残疾人证，头 18 位是身份证号。 */
function* findSplit(run: DigitRun, length: number): Iterable<Spotted> {
  for (const { digits, index, end, sizes, gaps } of spansOf(run, length)) {
    const isInCells = gaps.some((gap) => gap.includes('|'));
    if (gaps.length === 0 || (isInCells && !CELLS.has(sizes.join()))) continue;
    if (isIdNumber(digits.slice(0, 18))) yield { index, length: end - index };
  }
}

function digitsOf(text: string): string {
  return text.replace(/[XxХхΧχ×]/g, 'X').replace(/[^\dX]/g, '');
}
