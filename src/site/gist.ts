import { currentAmount } from '../kinds/current-amount.ts';
import type { Policy } from '../kinds/policy.ts';
import { plainText } from '../markdown/plain-text.ts';

/** 开头的几句话：手机上不用往下翻就看得到。 */
export interface GistLine {
  readonly label: string;
  /** 记号照留，和下面各部分一样显示。 */
  readonly text: string;
}

/** 材料短就全列出来，免得人少带一样；超过这么多字就只说第一句。 */
const BRING_AT_MOST = 40;

/**
 * 给好多、到哪天放在最前，是来问得最多的；再是给谁、去哪、带啥，各取一句。
 * 没有写「给好多」的，从表里取现行的数，表里也没有的取「能得到什么」的头一句；没有写「到哪天」的不列。
 */
export function gist(
  policy: Pick<Policy, 'howMuch' | 'byWhen' | 'who' | 'gain' | 'amounts' | 'where' | 'bring'>,
): readonly GistLine[] {
  const { howMuch, byWhen, who, gain, where, bring } = policy;
  const together = bring.map((item) => item.replace(/[。；]$/, '')).join('、');
  const isShort = plainText(together, []).length <= BRING_AT_MOST;
  return [
    { label: '给好多', text: howMuch ?? currentAmount(policy) ?? first(gain) },
    ...(byWhen === undefined ? [] : [{ label: '到哪天', text: byWhen }]),
    { label: '给谁', text: first(who) },
    { label: '去哪', text: first(where) },
    { label: '带啥', text: isShort ? together : first(bring) },
  ];
}

function first(lines: readonly string[]): string {
  return lines[0] ?? '';
}
