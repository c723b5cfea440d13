import type { NormalText } from '../../source/text/views.ts';

/** 一串隔得不远的数字，分成连着写的几段：号码拆开写、断行、分在几格里，都在一串里。 */
export type DigitRun = readonly DigitGroup[];

export interface DigitGroup {
  /** 数字；身份证号末一位的各种 X，写成 `X`。 */
  readonly digits: string;
  /** 头一位是文字里的第几个字。 */
  readonly index: number;
  /** 和前一段之间隔着什么；头一段是空的。 */
  readonly gap: string;
}

/** 挨着的几段：连起来的数字，从哪里到哪里，每段几位，隔着什么。 */
export interface DigitSpan {
  readonly digits: string;
  readonly index: number;
  /** 末一位的后面。 */
  readonly end: number;
  readonly sizes: readonly number[];
  readonly gaps: readonly string[];
  /** 是这一串的全部，前后没有别的数字。 */
  readonly isWhole: boolean;
}

/** 末尾的 X 后面可以再有两位：残疾人证号是身份证号加两位。 */
const X = String.raw`[XxХхΧχ×](?=(?:\d{2})?(?![A-Za-z\d]))`;
const GROUP = new RegExp(String.raw`\d+(?:${X})?|${X}`, 'g');
/** 号码中间可能夹着的东西：空白、换行、标点、符号，念出来的“点”“杠”“再拨”，一截一截连起来的“的”。 */
const GAP = /^[\s\p{P}\p{S}点點杠横拨再的]{1,8}$/u;

/** 一段文字里的各串数字。 */
export function digitRuns(view: NormalText): readonly DigitRun[] {
  const made = known.get(view);
  if (made !== undefined) return made;
  const { text } = view;
  const runs: DigitGroup[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { 0: written, index } of text.matchAll(GROUP)) {
    const digits = written.replace(/[^\d]/, 'X');
    const gap = index - end > 8 ? '' : text.slice(end, index);
    const isNear = gap !== '' && GAP.test(gap) && (gap.match(/\n/g)?.length ?? 0) <= 2;
    if (isNear) runs.at(-1)?.push({ digits, index, gap });
    else runs.push([{ digits, index, gap: '' }]);
    end = index + digits.length;
  }
  known.set(view, runs);
  return runs;
}

/** 几条规则看同一份文字，只切一遍。 */
const known = new WeakMap<NormalText, readonly DigitRun[]>();

/**
 * 一串里首尾都在段的边界上、连起来正好这么多位的各种取法。金额（两位以内小数的）不和别的连起来：
 * 一张全是钱数的表，连来连去总会碰上一个像号码的。
 */
export function* spansOf(groups: DigitRun, length: number): Iterable<DigitSpan> {
  for (const [first, { index }] of groups.entries()) {
    let digits = '';
    for (let last = first; last < groups.length && digits.length < length; last += 1) {
      digits += groups[last]?.digits ?? '';
      if (digits.length !== length) continue;
      const taken = groups.slice(first, last + 1);
      if (isAmounts(groups, first, last)) continue;
      const end = taken.at(-1);
      yield {
        digits,
        index,
        end: (end?.index ?? 0) + (end?.digits.length ?? 0),
        sizes: taken.map((group) => group.digits.length),
        gaps: taken.slice(1).map(({ gap }) => gap),
        isWhole: taken.length === groups.length,
      };
    }
  }
}

/** 几段里是不是排着金额，如 `32365.33 | 27596.69`；一位一点、年月日用点隔开的号码不是。 */
function isAmounts(groups: DigitRun, first: number, last: number): boolean {
  const taken = groups.slice(first, last + 1);
  const isTable = taken.every(
    ({ digits, gap }, at) =>
      digits.length <= 9 && (at === 0 || gap === '.' || /^[\s|,，、;；]+$/.test(gap)),
  );
  if (first === last || !isTable) return false;
  const count = groups
    .slice(first, last + 2)
    .filter((_, at) => isDecimal(groups, first + at)).length;
  const isInCells = taken.some(({ gap }) => gap.includes('|'));
  return count >= (isInCells ? 1 : 2) && count * 3 >= last - first;
}

function isDecimal(groups: DigitRun, at: number): boolean {
  const fraction = groups[at];
  if (fraction?.gap !== '.' || fraction.digits.length > 2) return false;
  const whole = groups[at - 1];
  return (whole?.digits.length ?? 0) <= 9 && whole?.gap !== '.' && groups[at + 1]?.gap !== '.';
}
