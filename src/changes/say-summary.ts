import type { KnownPublic } from '../checks/privacy/known-public.ts';
import { isChinese } from '../source/text/is-chinese.ts';
import { isFitAnywhere } from './fit-anywhere.ts';

/** 登出来的说明最多这么长，多的不登了；头一句总是登全。 */
const MOST_CHARACTERS = 160;

/**
 * 一次提交的几页，各自的说明合成一句给人看的：一样的只说一遍，外文的、不能登的不说；一句也不剩的是 `undefined`。
 * 合并的一页有几次提交的说明，中间是分号。
 */
export function saySummary(
  summaries: readonly (string | undefined)[],
  known: KnownPublic,
): string | undefined {
  const sayings = summaries.flatMap((summary) => summary?.split('；') ?? []);
  const fit = [...new Set(sayings)].filter((one) => isChinese(one) && isFitAnywhere(one, known));
  if (fit.length === 0) return undefined;
  const lengths = fit.map((_, at) => fit.slice(0, at + 1).join('；').length);
  const count = Math.max(1, lengths.filter((length) => length <= MOST_CHARACTERS).length);
  return `${fit.slice(0, count).join('；')}${count < fit.length ? '……' : ''}`;
}
