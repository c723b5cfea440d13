import type { NormalText } from '../../source/text/views.ts';
import { digitRuns, spansOf } from './digit-runs.ts';
import { isOldIdNumber } from './id-rules.ts';
import type { KnownPublic } from './known-public.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

const LABEL = /身份证|身份号|公民身份|证件号/;
const LABEL_AFTER = /^\s?[(（][^)）\n]{0,6}身份证/;

/**
 * 15 位的老身份证号：写明是身份证的，或者连着写、和本地同一个省的（邻县嫁过来的也算）。
 * 没有校验码，别的省的不写明就不管；site.json 没写本地的代码，就只认写明的。
 */
export const oldIdNumber = personalCheck({
  code: 'E-PII-ID15',
  kind: 'old-id',
  find,
  message: '这里有 15 位的老身份证号',
  hint: removeIt,
});

function* find(view: NormalText, { areaCodes }: KnownPublic): Iterable<Spotted> {
  const { text } = view;
  const provinces = new Set(areaCodes.map(provinceOf));
  for (const run of digitRuns(view)) {
    for (const { digits, index, end, gaps } of spansOf(run, 15)) {
      if (!isOldIdNumber(digits)) continue;
      const isLocal = gaps.length === 0 && provinces.has(provinceOf(digits));
      const isLabelled =
        LABEL.test(text.slice(Math.max(0, index - 20), index)) ||
        LABEL_AFTER.test(text.slice(end, end + 12));
      if (isLocal || isLabelled) yield { index, length: end - index };
    }
  }
}

/** 行政区划代码的头两位是省。 */
const provinceOf = (digits: string) => digits.slice(0, 2);
