import { clauseLabel } from '../clauses/cite-label.ts';
import { sayDay } from '../kinds/day.ts';
import { sayOneVersion } from '../kinds/version-id.ts';
import { homeOf } from './clause-extent.ts';
import type { Pack, PackItem } from './pack.ts';

/** 一件为什么拿不出来。 */
export type Missing = 'code' | 'version' | 'clause' | 'offline' | 'failed';

/** 一件念成「2001 第三条」「4999 二、（八）（2026年10月28日的一版）」。 */
export function sayItem({ code, version, anchor }: PackItem): string {
  const clause = sayClause(code, anchor);
  const old = version === '' ? '' : `（${sayOneVersion(version)}）`;
  return `${code}${clause && ` ${clause}`}${old}`;
}

/** 一条的叫法；整页的、锚点不是条款的（政策页的一节，正文里有题目）是空串。 */
export function sayClause(code: string, anchor: string): string {
  return clauseLabel(anchor, homeOf(code)) ?? '';
}

/** 拿不出来的一件，一句话：怎么了，怎么办。 */
export function sayMissing(item: PackItem, why: Missing): string {
  const { code, version, anchor } = item;
  switch (why) {
    case 'code':
      return `没有${code}这个号。对一对号，写错了的去掉重新加。`;
    case 'version':
      return `${code}没有${sayOneVersion(version)}。打开${code}的“每一版”，看有哪几版。`;
    case 'clause':
      return `${code}里没有${sayClause(code, anchor) || `“${anchor}”`}。打开${code}，看是第几条，去掉重新加。`;
    case 'offline':
      return `没有网，${sayItem(item)}也没有存过。有网的时候打开这张单子一次，就存下了。`;
    case 'failed':
      return `${sayItem(item)}没有取到。过一会儿再打开这一页。`;
  }
}

/** 一件是哪天的：旧版说那一版，不然是那一页自己说的 `pageDay`。 */
export function sayItemDay({ version }: PackItem, pageDay: string): string {
  return version === '' ? pageDay : sayOneVersion(version);
}

/** 网页头里写的引用的日子（`2026-11-12` 或 `2026/11/12`）念成「2026年11月12日的一版」；不是日子的是 `undefined`。 */
export function sayCitationDay(cited: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(cited) ?? [];
  return year === undefined ? undefined : `${sayDay([year, month, day].join('-'))}的一版`;
}

/** 单子的一句话：「共3件，2026年12月5日」。 */
export function sayPack({ items, day }: Pack): string {
  return [`共${items.length}件`, ...(day === '' ? [] : [sayDay(day)])].join('，');
}
