import type { BasisDocument } from '../kinds/policy.ts';
import { type Inline, parseNotation } from './notation.ts';

/**
 * 一个说法站不站得住：`verified` 看过官方原文；`secondary` 只有旁证（报纸、网站说的，或者只见过转载）；
 * `unverified` 待核实，说不出来源。
 */
export type Evidence = 'verified' | 'secondary' | 'unverified';

/** 还不能说定的两种。 */
export type Doubt = Exclude<Evidence, 'verified'>;

/** 还不能说定的几种，轻的在前。 */
export const doubtKinds: readonly Doubt[] = ['secondary', 'unverified'];

/** 判断站不站得住，要知道一份依据的短名、看没看过原文。 */
export type KnownBasis = Pick<BasisDocument, 'short' | 'mark'>;

/** 带着自己的依据表的：里面的话站不站得住，照这张表看。 */
export interface WithBasis {
  readonly basis: readonly KnownBasis[];
}

/** 切成的小块；一组挨着的记号要是只有旁证，后面多一块 `secondary`。 */
export type MarkedInline = Inline | { readonly type: 'secondary' };

/** 两种牌子上的字。 */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  secondary: '旁证',
  unverified: '待核实',
};

const order: readonly Evidence[] = ['verified', ...doubtKinds];

/** 几种里最差的；一种也没有的是 `undefined`。 */
export function worstOf(found: readonly (Evidence | undefined)[]): Evidence | undefined {
  return order.findLast((evidence) => found.includes(evidence));
}

/** 几种里最好的；一种也没有的是 `undefined`。 */
export function bestOf(found: readonly Evidence[]): Evidence | undefined {
  return order.find((evidence) => found.includes(evidence));
}

/** 一个记号撑得起多少；不是说依据的（普通文字、原文如此）是 `undefined`。 */
function evidenceOfPart(part: Inline, basis: readonly KnownBasis[]): Evidence | undefined {
  if (part.type === 'unverified') return 'unverified';
  if (part.type !== 'cite') return undefined;
  const isSecondary = (name: string) =>
    basis.some(({ short, mark }) => short === name && mark === 'secondary');
  return part.sources.some(({ short }) => isSecondary(short)) ? 'secondary' : 'verified';
}

/** 连着的几块，和它们合起来站不站得住：一段文字，或者一组挨着的记号。 */
export interface MarkGroup {
  readonly parts: readonly Inline[];
  /** 这一组里最差的；是文字的、只有〔原文如此〕的没有。 */
  readonly evidence: Evidence | undefined;
}

/**
 * 一段带记号的文字，文字一组、挨着的记号一组。`basis` 是这一页的依据表；没有依据表的页给空的。
 * 不在表里的短名另有规则报，这里当看过原文的。
 */
export function markGroups(text: string, basis: readonly KnownBasis[]): readonly MarkGroup[] {
  const groups: Inline[][] = [];
  for (const part of parseNotation(text)) {
    const last = groups.at(-1);
    const isSame = (last?.[0]?.type === 'text') === (part.type === 'text');
    if (last !== undefined && isSame) last.push(part);
    else groups.push([part]);
  }
  return groups.map((parts) => ({
    parts,
    evidence: worstOf(parts.map((part) => evidenceOfPart(part, basis))),
  }));
}

/** 同 `parseNotation`，只有旁证的那几处后面，多一块 `secondary`：哪里要挂「旁证」的牌子，全站看它。 */
export function parseMarked(text: string, basis: readonly KnownBasis[]): readonly MarkedInline[] {
  return markGroups(text, basis).flatMap(({ parts, evidence }): readonly MarkedInline[] =>
    evidence === 'secondary' ? [...parts, { type: 'secondary' }] : parts,
  );
}

/** 一句话、一格里的记号合起来，取最差的：有一处待核实，整句就是待核实。一个也没有的是 `undefined`。 */
export function evidenceOf(text: string, basis: readonly KnownBasis[]): Evidence | undefined {
  return worstOf(markGroups(text, basis).map(({ evidence }) => evidence));
}

/** 这一句还不能说定：有一处待核实，或者只有旁证。 */
export function isDoubtful(text: string, basis: readonly KnownBasis[]): boolean {
  return isDoubt(evidenceOf(text, basis));
}

/** 是不是还不能说定的两种。 */
export function isDoubt(evidence: Evidence | undefined): evidence is Doubt {
  return evidence === 'secondary' || evidence === 'unverified';
}

/** 这些话里会挂哪几种牌子，照 `doubtKinds` 的次序；用来在后面说明牌子的意思。 */
export function doubtsIn(texts: readonly string[], basis: readonly KnownBasis[]): readonly Doubt[] {
  const found = new Set(
    texts.flatMap((text) => markGroups(text, basis).map(({ evidence }) => evidence)),
  );
  return doubtKinds.filter((doubt) => found.has(doubt));
}
