import { normalViews } from '../../source/text/views.ts';
import { nothingKnown } from './known-public.ts';
import type { PersonalCheck } from './personal-check.ts';

/**
 * 国家标准里举例的，和编来说明写法的；编的早就在历史里，改不掉，也不再添。程序的测试、规则的说明要举例，只用这几个，
 * 要别的，用的时候再拼出来。
 */
const SAMPLES = new Set([
  // GB 11643—1999 举的例子，连同它的老写法、改了顺序码、校验码的。
  ...[
    '11010519491231002X',
    '110105194912310038',
    '110105194912310021',
    '110105491231002',
    '513523491231002',
  ],
  // 运营商的充值号码，和末几位是 0、1、2……排下来的。
  ...['13800138000', '8613800138000', '13700137000', '13900139000', '13900000000'],
  ...['13800001234', '16600001111', '19912345678'],
  // 支付系统的测试卡号，和 1、2、3……排下来的账号。
  ...['4111111111111111', '6222021234567890128', '12345678901', '1234567890123'],
  ...['31000123456', '3100012345678'],
  // 规则的说明里举的一处住址、一个办公电话。
  ...['3组12号', '02379223586'],
]);
/** 1910 年以前生的：身份证 1984 年才有，编号码就编到这几年。 */
const BORN_LONG_AGO =
  /^(?:\d{6}190\d(?:0[1-9]|1[0-2])\d{4,8}X?\d*|\d{6}0\d(?:0[1-9]|1[0-2])\d{5})$/;

/** 遮一遍，旁边的又认得出来了（和它连成一串的），再遮；几遍就没有了。 */
const MOST_PASSES = 8;

/** 把举例的号码换成一样长的记号，位置不变；换写法、隔开写的也认。`rules` 是找哪几种号码。 */
export function withoutSamples(text: string, rules: readonly PersonalCheck[]): string {
  let shown = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = withoutOnce(shown, rules);
    if (next === shown) break;
    shown = next;
  }
  return shown;
}

function withoutOnce(text: string, rules: readonly PersonalCheck[]): string {
  const isHidden = new Uint8Array(text.length);
  for (const view of normalViews(text)) {
    for (const { kind, find } of rules) {
      for (const { index, length } of find(view, nothingKnown)) {
        if (!isSample(kind, view.text.slice(index, index + length))) continue;
        isHidden.fill(1, view.originOf(index), view.originOf(index + length - 1) + 1);
      }
    }
  }
  return Array.from({ length: text.length }, (_, at) =>
    isHidden[at] === 1 && text[at] !== '\n' ? '＿' : text[at],
  ).join('');
}

/** 少写了一两位的、后面多连了几位的（残疾人证），是哪个号码的就照那个号码。 */
function isSample(kind: string, written: string): boolean {
  const digits = written.replace(/[^\dX]/gi, '').toUpperCase();
  if (SAMPLES.has(written) || SAMPLES.has(digits)) return true;
  if (/^(?:old-)?id$/.test(kind) && BORN_LONG_AGO.test(digits)) return true;
  return [...SAMPLES].some(
    (sample) =>
      sample.length > 14 &&
      digits.length > 14 &&
      (sample.startsWith(digits) || digits.startsWith(sample)),
  );
}
