import { parseClauseLabel } from '../../clauses/cite-label.ts';
import { anchorOf, labelOf } from '../../clauses/labels.ts';

/** 说出来的一个编号：哪一页，页里的哪一条。 */
export interface SpokenCode {
  readonly code: string;
  /** 条款的锚点，如 `2-8`；只说了页的为空。 */
  readonly anchor: string | undefined;
  /** 条款的叫法，如「二、（八）」。 */
  readonly clause: string | undefined;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const SPOKEN =
  /^(?<digits>\d{4,6}(?!\d)|[〇一二三四五六七八九]{4,6}(?![〇一二三四五六七八九]))号?(?<rest>.*)$/u;
const ANCHOR = /^#(?<anchor>[a-z0-9._]+(?:-[a-z0-9._]+)*)$/;

/**
 * 读出编号：`1010`、`１０１０`、「一零一零」、「1010号」，带条款的 `4999#2-8`、「2999第3条」、「4999二（八）」「4999附件1第三条」。
 * 不是编号的返回 `undefined`；有没有这一页由目录说了算。
 */
export function parseCode(query: string): SpokenCode | undefined {
  const plain = query.normalize('NFKC').replace(/\s+/gu, '').replace(/[零○]/gu, '〇').toLowerCase();
  const { digits, rest = '' } = SPOKEN.exec(plain)?.groups ?? {};
  if (digits === undefined) return undefined;
  const code = [...digits].map(arabic).join('');
  if (rest === '') return { code, anchor: undefined, clause: undefined };
  const { anchor } = ANCHOR.exec(rest)?.groups ?? {};
  if (anchor !== undefined) return { code, anchor, clause: undefined };
  const cited = parseClauseLabel(rest);
  if (cited === undefined) return undefined;
  // 村规（2 打头）的锚点以条为主，别的以「一、（一）」为主。
  const home = code.startsWith('2') ? 'articles' : 'official';
  return { code, anchor: anchorOf(cited.position, home), clause: labelOf(cited.position) };
}

/**
 * 只说了条款、没说编号的（「第3条」「第二部分第（五）条」），换成页上的写法（「第三条」「二、（五）」）再去搜。
 * 不是条款的原样返回。
 */
export function asWritten(query: string): string {
  if (!/[第（(、]/u.test(query)) return query;
  const cited = parseClauseLabel(query);
  return cited === undefined ? query : labelOf(cited.position);
}

function arabic(digit: string): string {
  const value = HAN_DIGITS.indexOf(digit);
  return value === -1 ? digit : String(value);
}
