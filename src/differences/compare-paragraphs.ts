import { diffArrays } from 'diff';
import { foldedText } from './folded-text.ts';
import { type WordPart, wordParts } from './word-parts.ts';

/** 拿来比的一段：在哪一栏，写的什么，是哪一条。 */
export interface Compared {
  readonly part: string;
  readonly text: string;
  /** 开头的序数有几个字；没有的是 0。 */
  readonly mark: number;
  /** 条款的锚点；不是条款的是空的。 */
  readonly anchor: string;
}

/** 一段怎样了：没变、添的、删的、改了词、原样挪了地方（或者只改了序数）。 */
export type ParagraphChange<P extends Compared> =
  | { readonly kind: 'same'; readonly old: P; readonly now: P }
  | { readonly kind: 'moved'; readonly old: P; readonly now: P }
  | { readonly kind: 'inserted'; readonly now: P }
  | { readonly kind: 'deleted'; readonly old: P }
  | {
      readonly kind: 'reworded';
      readonly old: P;
      readonly now: P;
      readonly words: readonly WordPart[];
      readonly isMoved: boolean;
    };

/** 两段像到这个分数，算一段改成了另一段；一样像的，同一条的先配。 */
const ALIKE = 0.5;
const SAME_CLAUSE = 0.2;
/** 最多比这么多对；再多的只比同一栏里挨着的。 */
const MOST_PAIRS = 40_000;

interface Keyed<P> {
  readonly paragraph: P;
  readonly index: number;
  /** 全文，和去掉序数的，都不管标点的写法。 */
  readonly whole: string;
  readonly rest: string;
}

/**
 * 一版到另一版，一段一段各怎样了，照新的次序排，删掉的排在它原来前面那一段的后面。
 * 先对一字不差的，再对锚点，再对像不像。
 */
export function compareParagraphs<P extends Compared>(
  old: readonly P[],
  now: readonly P[],
): readonly ParagraphChange<P>[] {
  const before = old.map(keyed);
  const after = now.map(keyed);
  const pairs = new Map<number, { readonly old: Keyed<P>; readonly isMoved: boolean }>();
  const usedOld = new Set<number>();
  const pair = (one: Keyed<P>, other: Keyed<P>, isMoved: boolean) => {
    pairs.set(other.index, { old: one, isMoved });
    usedOld.add(one.index);
  };
  const free = () => ({
    before: before.filter(({ index }) => !usedOld.has(index)),
    after: after.filter(({ index }) => !pairs.has(index)),
  });
  for (const [one, other] of unchanged(before, after)) pair(one, other, false);
  for (const [one, other] of sameWords(free())) pair(one, other, true);
  const order = orderOf(pairs);
  for (const [one, other] of alike(free())) pair(one, other, !order.fits(one.index, other.index));
  return inOrder(before, after, pairs, usedOld);
}

function keyed<P extends Compared>(paragraph: P, index: number): Keyed<P> {
  const { text, mark, part } = paragraph;
  return {
    ...{ paragraph, index },
    whole: `${part}\n${foldedText(text)}`,
    rest: foldedText(text.slice(mark)),
  };
}

type Pair<P> = readonly [old: Keyed<P>, now: Keyed<P>];

interface Free<P> {
  readonly before: readonly Keyed<P>[];
  readonly after: readonly Keyed<P>[];
}

/** 次序也没变、一字不差的。 */
function unchanged<P>(before: readonly Keyed<P>[], after: readonly Keyed<P>[]): readonly Pair<P>[] {
  const found: Pair<P>[] = [];
  let [from, to] = [0, 0];
  const keysOf = (side: readonly Keyed<P>[]) => side.map(({ whole }) => whole);
  for (const { added, removed, count = 0 } of diffArrays(keysOf(before), keysOf(after))) {
    for (let step = 0; !added && !removed && step < count; step += 1) {
      const [one, other] = [before[from + step], after[to + step]];
      if (one !== undefined && other !== undefined) found.push([one, other]);
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return found;
}

/** 话没变，挪了地方，或者只改了序数。 */
function sameWords<P>({ before, after }: Free<P>): readonly Pair<P>[] {
  const waiting = new Map<string, Keyed<P>[]>();
  for (const one of before) {
    if (one.rest !== '') waiting.set(one.rest, [...(waiting.get(one.rest) ?? []), one]);
  }
  return after.flatMap((other): Pair<P>[] => {
    const one = waiting.get(other.rest)?.shift();
    return one === undefined ? [] : [[one, other]];
  });
}

/** 像的配成一对，最像的先配；剩下的，同一条的就是重写了。 */
function alike<P extends Compared>({ before, after }: Free<P>): readonly Pair<P>[] {
  const isMany = before.length * after.length > MOST_PAIRS;
  const scored = after.flatMap((other) =>
    before
      .filter((one) => !isMany || one.paragraph.part === other.paragraph.part)
      .map((one) => ({ one, other, isSame: isSameClause(one, other) }))
      .map(({ isSame, ...pair }) => ({
        ...pair,
        isSame,
        score: likeness(pair.one.rest, pair.other.rest),
      }))
      .filter(({ isSame, score }) => isSame || score >= ALIKE)
      .map(({ isSame, score, ...pair }) => ({
        ...pair,
        // 不像、只是号一样的，排在像的后面。
        score: score >= ALIKE && isSame ? score + SAME_CLAUSE : score,
      })),
  );
  const used = new Set<Keyed<P>>();
  const near = ({ one, other }: (typeof scored)[number]) => Math.abs(one.index - other.index);
  return scored
    .sort((a, b) => b.score - a.score || near(a) - near(b))
    .flatMap(({ one, other }): Pair<P>[] => {
      if (used.has(one) || used.has(other)) return [];
      used.add(one).add(other);
      return [[one, other]];
    });
}

function isSameClause<P extends Compared>(one: Keyed<P>, other: Keyed<P>): boolean {
  const { anchor, part } = one.paragraph;
  return anchor !== '' && anchor === other.paragraph.anchor && part === other.paragraph.part;
}

/** 两段话有多少相邻的两个字是一样的，0 到 1。 */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  let [total, shared] = [0, 0];
  for (const count of [...a.values(), ...b.values()]) total += count;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** 照已经配好、次序没变的那些，看新配的一对挪了地方没有。 */
function orderOf<P>(
  pairs: ReadonlyMap<number, { readonly old: Keyed<P>; readonly isMoved: boolean }>,
) {
  const fixed = [...pairs]
    .filter(([, { isMoved }]) => !isMoved)
    .map(([to, { old }]) => ({ to, from: old.index }));
  return {
    fits: (from: number, to: number) => fixed.every((one) => one.from < from === one.to < to),
  };
}

function inOrder<P extends Compared>(
  before: readonly Keyed<P>[],
  after: readonly Keyed<P>[],
  pairs: ReadonlyMap<number, { readonly old: Keyed<P>; readonly isMoved: boolean }>,
  usedOld: ReadonlySet<number>,
): readonly ParagraphChange<P>[] {
  const changes: ParagraphChange<P>[] = [];
  const deletedAfter = new Map<number, P[]>();
  let last = -1;
  const anchors = new Set(
    [...pairs.values()].filter(({ isMoved }) => !isMoved).map(({ old }) => old.index),
  );
  for (const { index, paragraph } of before) {
    if (anchors.has(index)) last = index;
    if (!usedOld.has(index)) deletedAfter.set(last, [...(deletedAfter.get(last) ?? []), paragraph]);
  }
  const addDeleted = (at: number) => {
    for (const old of deletedAfter.get(at) ?? []) changes.push({ kind: 'deleted', old });
  };
  addDeleted(-1);
  for (const { index, paragraph: now, whole, rest } of after) {
    const found = pairs.get(index);
    if (found === undefined) {
      changes.push({ kind: 'inserted', now });
      continue;
    }
    const { old, isMoved } = found;
    if (whole === old.whole && !isMoved) changes.push({ kind: 'same', old: old.paragraph, now });
    else if (rest === old.rest) changes.push({ kind: 'moved', old: old.paragraph, now });
    else {
      const words = wordParts(old.paragraph.text, now.text);
      changes.push({ kind: 'reworded', old: old.paragraph, now, words, isMoved });
    }
    if (!isMoved) addDeleted(old.index);
  }
  return changes;
}
