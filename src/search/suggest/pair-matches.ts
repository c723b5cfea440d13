import type { ShardEntry } from '../index/shards.ts';
import { nearSound } from '../words/near-sound.ts';
import { type Pair, splitPair } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';

/** 同音不同字；读音相近；两字颠倒；写着一样的字时同音字只算这么多。 */
const SAME_SOUND = 0.8;
const NEAR_SOUND = 0.55;
const REVERSED = 0.7;
const BESIDE_EXACT = 0.15;
const NO_SHARED_CHARACTER = 0.6;
/** 同音的字不在名字里、只在正文里的，差不多不算：长文章里总碰得上同音字。 */
const SOUND_IN_TEXT = 0.12;
/** 分量到这里，说明这一对字本身就是一个名字（低保）；名字再常见，也不能当虚话。 */
const WHOLE_NAME = 0.95;
/** 听得这么像，才算这一对字在索引里有。 */
const KNOWN = 0.5;

interface PairMatch {
  /** 分量乘以有多像。 */
  readonly value: number;
  readonly likeness: number;
}

/** 一对字在哪些条里对得上。 */
export interface PairMatches {
  /** 条的序号 → 对得有多好。 */
  readonly matches: ReadonlyMap<number, PairMatch>;
  /** 有几条写着它（或者听起来是它）。 */
  readonly holding: number;
  /** 它自己就是一个名字。 */
  readonly isName: boolean;
}

/** 到索引里的几种写法中，给每一条取对得最好的一种。 */
export function matchPair(pair: Pair, entries: readonly ShardEntry[], sounds: Sounds): PairMatches {
  const written = entries.some(({ text }) => text === pair.text);
  const matches = new Map<number, PairMatch>();
  let holding = 0;
  let heaviest = 0;
  for (const { text, otherwiseRead, documents, postings } of entries) {
    const likeness = likenessOf(pair, text, { written, otherwiseRead }, sounds);
    const isMeant =
      pair.text === undefined || text === pair.text || postings.some(({ named }) => named);
    if (likeness >= KNOWN && isMeant) holding = Math.max(holding, documents);
    for (const { document, weight, named } of postings) {
      const alike = text === pair.text || named ? likeness : likeness * SOUND_IN_TEXT;
      const value = weight * alike;
      heaviest = Math.max(heaviest, value);
      if (value > (matches.get(document)?.value ?? 0)) {
        matches.set(document, { value, likeness: alike });
      }
    }
  }
  return { matches, holding, isName: heaviest >= WHOLE_NAME };
}

/** 索引里的写法跟问的有多像，0 到 1。 */
function likenessOf(
  pair: Pair,
  text: string,
  { written, otherwiseRead }: { readonly written: boolean; readonly otherwiseRead: boolean },
  sounds: Sounds,
): number {
  if (text === pair.text) return 1;
  const [first, second] = splitPair(text);
  const [a, b] = pair.units;
  if (pair.text !== undefined && a.character === second && b.character === first) return REVERSED;
  const exact = sounds.of(first) === a.sound && sounds.of(second) === b.sound;
  const inOrder =
    otherwiseRead ||
    (nearSound(sounds.of(first) ?? first) === nearSound(a.sound) &&
      nearSound(sounds.of(second) ?? second) === nearSound(b.sound));
  const sounding = exact ? SAME_SOUND : inOrder ? NEAR_SOUND : NEAR_SOUND * REVERSED;
  if (pair.text === undefined) return sounding;
  const shares = a.character === first || b.character === second;
  const likeness = shares ? sounding : sounding * (exact ? SAME_SOUND : NO_SHARED_CHARACTER);
  return written ? likeness * BESIDE_EXACT : likeness;
}
