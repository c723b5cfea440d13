import { isCommonText } from './common-text.ts';
import { rewrite, type TrackedText } from './tracked-text.ts';

/** 汉字的数字：念法、大写、繁体大写、苏州码子，和报号码的“洞、幺、拐、勾”。 */
const HAN_DIGITS: ReadonlyMap<string, number> = new Map(
  [
    '零〇○洞',
    '一壹幺弌〡',
    '二贰貳两〢',
    '三叁參叄〣',
    '四肆〤',
    '五伍〥',
    '六陆陸〦',
    '七柒〧拐',
    '八捌〨',
    '九玖〩勾',
  ].flatMap((chars, digit) => [...chars].map((char) => [char, digit] as const)),
);
const HAN = [...HAN_DIGITS.keys()].join('');
const BETWEEN = String.raw`[\s\-–—−.·•,，、/_()（）点點杠横拨再的]{0,4}`;
/** 连着七个以上，或者隔开的十个以上：一个号码，不是一个数。 */
const SPOKEN = new RegExp(String.raw`[\d${HAN}]{7,}|[\d${HAN}](?:${BETWEEN}[\d${HAN}]){9,}`, 'g');
/** 拿字母当数字写的长号码：O 当 0，l、I 当 1，B 当 8。 */
const LETTERED = new RegExp(
  String.raw`(?<![A-Za-z\d])[\dOoОоΟοlIB](?:${BETWEEN}[\dOoОоΟοlIB]){9,}(?![A-WYZa-wyz])`,
  'g',
);
/** 不是 0–9 的十进制数字：阿拉伯文、天城文等各种文字的。 */
const FOREIGN = /(?!\d)\p{Nd}/gu;
/** 黑底圈码一类，NFKC 不化的：每一组从 1 起的头一个。 */
const CIRCLED = /[\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]/g;
const CIRCLED_ONES = [0x278a, 0x2780, 0x2776, 0x24f5] as const;

/**
 * 数字不管用什么写的，都化成 0–9：各种文字的数字；一长串里的汉字数字和大写数字，和半角的混着写也算；
 * 一长串数字里当数字用的字母。平常话里的一二三四不动。
 */
export function plainDigits(source: TrackedText): TrackedText {
  const latin = isCommonText(source.text) ? source : latinDigits(source);
  const spoken = rewrite(latin, SPOKEN, ([run]) =>
    run.replace(/\D/g, (char) => String(HAN_DIGITS.get(char) ?? char)),
  );
  return rewrite(spoken, LETTERED, ([run]) =>
    (run.match(/\d/g)?.length ?? 0) < 4
      ? run
      : run
          .replace(/[OoОоΟο]/g, '0')
          .replace(/[lI]/g, '1')
          .replaceAll('B', '8'),
  );
}

function latinDigits(source: TrackedText): TrackedText {
  const flat = rewrite(source, CIRCLED, ([char]) => String(circledValue(char)));
  return rewrite(flat, FOREIGN, ([char]) => String(digitValue(char)));
}

/** 一个黑底圈码的值；`⓿` 是零。 */
function circledValue(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  const one = point === 0x24ff ? undefined : CIRCLED_ONES.find((first) => first <= point);
  return one === undefined ? 0 : point - one + 1;
}

/** 一个十进制数字的值：Unicode 里每种文字的十个数字都排在一起，从零起。 */
function digitValue(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}
