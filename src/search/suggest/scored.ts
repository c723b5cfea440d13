import type { ShardEntry } from '../index/shards.ts';
import type { Query } from '../query/query.ts';
import { nearSound } from '../words/near-sound.ts';
import { type Pair, splitPair } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';

/** 有可能的一条，还没看过要点。 */
export interface Scored {
  readonly document: number;
  /** 对得上的分量合起来。 */
  readonly score: number;
  /** 问话的分量对上了多大一份，0 到 1。 */
  readonly coverage: number;
  /** 问话的哪几个单位对上了（按位置）。 */
  readonly heard: ReadonlySet<number>;
}

/** 打分要用的东西：按键查一片里的写法，和一共有多少条。 */
export interface OpenedIndex {
  readonly documents: number;
  readonly sounds: Sounds;
  entriesOf(key: string): readonly ShardEntry[];
}

/** 同音不同字；读音相近；两字颠倒；含虚词；写着一样的字时同音字只算这么多。 */
const SAME_SOUND = 0.8;
const NEAR_SOUND = 0.55;
const REVERSED = 0.7;
const WEAK = 0.3;
const BESIDE_EXACT = 0.15;
const NO_SHARED_CHARACTER = 0.6;
/** 正文里写到一回（0.25）就算对上了。 */
const FULL_COVER = 0.25;
/** 对得这么像，才算这两个单位听明白了。 */
const HEARD = 0.5;
/** 分量到这里，说明这一对字本身就是一个名字（低保）；名字再常见，也不能当虚话。 */
const WHOLE_NAME = 0.95;
const NAME_RARITY = 2.5;
/** 多少分才算相干（见 relevance.ts），是在至少这么多条的网站上定的。 */
const FEWEST = 50;
const SINGLE = 4;
const INITIALS = 6;
/** 首字母去掉「申请」这类尾巴的，只算这么多。 */
const SHORT_INITIALS = 3;
const CLAUSE = 8;
const CODE = 20;

interface Tally {
  score: number;
  covered: number;
  readonly heard: Set<number>;
}

/** 给每一条打分，高的在前。 */
export function scoreDocuments(question: Query, index: OpenedIndex): readonly Scored[] {
  const tallies = new Map<number, Tally>();
  const add = (document: number, score: number, covered: number, heard: readonly number[]) => {
    const tally = tallies.get(document) ?? { score: 0, covered: 0, heard: new Set<number>() };
    tallies.set(document, tally);
    tally.score += score;
    tally.covered += covered;
    for (const unit of heard) tally.heard.add(unit);
  };
  let mass = 0;
  for (const { pair, places } of pairsWithPlaces(question)) {
    const best = bestByDocument(pair, index);
    const rare = Math.max(idf(best.common, index.documents), best.isName ? NAME_RARITY : 0);
    const rarity = rare * (pair.weak ? WEAK : 1);
    mass += rarity;
    for (const [document, { value, likeness }] of best.matches) {
      const covered = Math.min(1, value / likeness / FULL_COVER) * likeness;
      add(document, rarity * value, rarity * covered, likeness >= HEARD ? places : []);
    }
  }
  const keys = wholeKeys(question, index.sounds, mass);
  for (const { key, worth, countsInTotal, likenessOf, places } of keys) {
    if (countsInTotal) mass += worth;
    for (const { text, postings } of index.entriesOf(key)) {
      const likeness = likenessOf(text);
      for (const { document, weight } of postings) {
        add(document, worth * weight * likeness, worth * likeness, likeness >= HEARD ? places : []);
      }
    }
  }
  return [...tallies]
    .map(([document, { score, covered, heard }]) => ({
      document,
      score,
      coverage: mass === 0 ? 0 : Math.min(1, covered / mass),
      heard,
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

interface WholeKey {
  readonly key: string;
  readonly worth: number;
  /** 算不算进问话的总分量；去掉尾巴的首字母是另一种猜法，不另算。 */
  readonly countsInTotal: boolean;
  readonly places: readonly number[];
  likenessOf(text: string): number;
}

/** 整个儿查的：编号、条款、首字母、只问了一个字的。说了条款的，条款至少跟别的字加起来一样重。 */
function wholeKeys(question: Query, sounds: Sounds, mass: number): readonly WholeKey[] {
  const plain = { countsInTotal: true, places: [], likenessOf: () => 1 };
  const { single, initials, code, clause } = question;
  const longest = Math.max(0, ...initials.map((key) => key.length));
  return [
    ...(code === undefined ? [] : [{ ...plain, key: code, worth: CODE }]),
    ...(clause === undefined ? [] : [{ ...plain, key: clause, worth: Math.max(CLAUSE, mass) }]),
    ...initials.map((key) => ({
      ...plain,
      key,
      worth: key.length < longest ? SHORT_INITIALS : INITIALS,
      countsInTotal: key.length === longest,
    })),
    ...(single === undefined
      ? []
      : [
          {
            key: `=${nearSound(single.sound)}`,
            worth: SINGLE,
            countsInTotal: true,
            places: [0],
            likenessOf: (text: string) => {
              if (text === single.character) return 1;
              if (single.character === undefined && sounds.of(text) === single.sound) return 0.6;
              return 0.1;
            },
          },
        ]),
  ];
}

function pairsWithPlaces({ pairs, units }: Query) {
  const places = new Map(units.map((unit, at) => [unit, at]));
  return pairs.map((pair) => ({
    pair,
    places: pair.units.flatMap((unit) => places.get(unit) ?? []),
  }));
}

function bestByDocument(pair: Pair, { sounds, entriesOf }: OpenedIndex) {
  const entries = entriesOf(pair.key);
  const written = entries.some(({ text }) => text === pair.text);
  const matches = new Map<number, { readonly value: number; readonly likeness: number }>();
  let common = 0;
  for (const { text, otherwiseRead, documents, postings } of entries) {
    const likeness = likenessOf(pair, text, { written, otherwiseRead }, sounds);
    if (text === pair.text || !written) common = Math.max(common, documents);
    for (const { document, weight } of postings) {
      const value = weight * likeness;
      if (value > (matches.get(document)?.value ?? 0)) matches.set(document, { value, likeness });
    }
  }
  const heaviest = Math.max(0, ...[...matches.values()].map(({ value }) => value));
  return {
    matches,
    common: Math.max(common, matches.size),
    isName: heaviest >= WHOLE_NAME,
  };
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

/** 少见的字对分量重。小网站只有几条，里头样样都不算少见，也照 `FEWEST` 条那么大的网站算。 */
function idf(holding: number, documents: number): number {
  const total = Math.max(documents, FEWEST);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
