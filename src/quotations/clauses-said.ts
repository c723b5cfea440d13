import { parseClauseLabel } from '../clauses/cite-label.ts';
import type { Position } from '../clauses/labels.ts';

/** 话里说到的一条：从哪里到哪里，是哪一条；只有锚点的写锚点。 */
export interface ClauseSaid {
  readonly start: number;
  readonly end: number;
  readonly position: Position | undefined;
  readonly anchor: string | undefined;
  /** 和前一个之间是「至」：中间的也算。 */
  readonly isRangeEnd: boolean;
}

const NUMBER = '(?:[〇一二三四五六七八九十百千]{1,7}|\\d{1,3})';
const BRACKETED = `\\(${NUMBER}\\)`;
const ATTACHED = `附(?:件|录|表)${NUMBER}?`;
const FORMS = [
  `(?:${ATTACHED})?第${NUMBER}条(?:之${NUMBER})?(?:第${NUMBER}款)?(?:第?${BRACKETED}项?|第${NUMBER}项)?(?:第${NUMBER}目)?`,
  `(?:${ATTACHED})?第${NUMBER}(?:部分|大点)(?:第?${BRACKETED}(?:条|项|点)?|第${NUMBER}(?:条|项|点))?`,
  `第${NUMBER}章(?:第${NUMBER}节)?`,
  `(?:${ATTACHED})?${NUMBER}[、，,.]?${BRACKETED}(?:\\d{1,2}[.、](?:\\(\\d{1,2}\\))?)?`,
  ATTACHED,
  '#[a-z0-9._]+(?:-[a-z0-9._]+)*',
].join('|');

/** 一条接着一条：「第三条、第五条」「二（八）（九）」「第三、五条」「第三条至第五条」。 */
const NEXT = new RegExp(
  `^(?<gap>[、，,和及与至到~-]|以及)?(?<said>${FORMS}|${BRACKETED}|${NUMBER}条)`,
);
const FIRST = new RegExp(`^(?:${FORMS})`);
const SHARED = new RegExp(`^第(${NUMBER})(?=(?:[、，,和及至到~-]第?${NUMBER})+条)`);
const MOST = 20;

/** 从 `from` 起接连说到的各条；不是从条款说起的是空的。`text` 是 `evenText` 理过的。 */
export function clausesAt(text: string, from: number): readonly ClauseSaid[] {
  const found: ClauseSaid[] = [];
  let at = from;
  let prefix = '';
  while (found.length < MOST) {
    const rest = text.slice(at, at + 60);
    const [gap, said] = found.length === 0 ? ['', firstOf(rest)] : nextOf(rest);
    if (said === '') break;
    const whole = completed(said, prefix);
    const anchor = said.startsWith('#') ? said.slice(1) : undefined;
    const position = anchor === undefined ? parseClauseLabel(whole)?.position : undefined;
    if (position === undefined && anchor === undefined) break;
    const start = at + gap.length;
    at = start + said.length;
    found.push({ start, end: at, position, anchor, isRangeEnd: /[至到~-]/.test(gap) });
    prefix = parentOf(whole) || prefix;
  }
  return found;
}

function firstOf(rest: string): string {
  return SHARED.exec(rest)?.[0] ?? FIRST.exec(rest)?.[0] ?? '';
}

function nextOf(rest: string): readonly [gap: string, said: string] {
  const shared = /^([、，,和及至到~-])(第?)(.*)$/s.exec(rest);
  if (shared !== null) {
    const [, gap = '', , after = ''] = shared;
    const middle = SHARED.exec(`第${after}`)?.[1];
    if (middle !== undefined) return [gap + (shared[2] ?? ''), middle];
  }
  const { gap = '', said = '' } = NEXT.exec(rest)?.groups ?? {};
  // 前后隔着「、」以外什么也没有的，括号里的才算接着说。
  if (gap === '' && !said.startsWith('(')) return ['', ''];
  return [gap, said];
}

/** 说得不全的补全：「（九）」前面补上「二、」，「第三」后面补上「条」。 */
function completed(said: string, prefix: string): string {
  if (said.startsWith('(')) return prefix + said;
  if (/^第[^条部章大]+$/.test(said)) return `${said}条`;
  if (/^(?:[〇一二三四五六七八九十百千]+|\d+)条?$/.test(said))
    return `第${said.replace('条', '')}条`;
  return said;
}

/** 括号以前的：「二、（八）」是「二、」，「第三条（二）」是「第三条」。 */
function parentOf(whole: string): string {
  const bracket = whole.lastIndexOf('(');
  return bracket > 0 ? whole.slice(0, bracket) : '';
}
