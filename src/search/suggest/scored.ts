import type { ShardEntry } from '../index/shards.ts';
import { headPairs } from '../query/head-pairs.ts';
import type { Query } from '../query/query.ts';
import { nearSound } from '../words/near-sound.ts';
import type { Pair } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';
import { matchPair, type PairMatches } from './pair-matches.ts';

/** 有可能的一条，还没看过要点。 */
export interface Scored {
  readonly document: number;
  /** 对得上的分量合起来。 */
  readonly score: number;
  /** 问话的分量对上了多大一份，0 到 1。 */
  readonly coverage: number;
  /** 问话的每个单位对上了多少（按位置），0 到 1。 */
  readonly accounted: readonly number[];
  /** 问的是哪笔钱、哪个证，名目的字在这一条里有多重；没说名目的是 1。 */
  readonly head: number;
  /** 编号、条款、首字母、单个字，整个儿对上了多少。 */
  readonly whole: number;
}

/** 一句问话里，哪些话要紧。 */
export interface QuestionWeights {
  /** 每个单位占多重（按位置）；虚词是 0。 */
  readonly weights: readonly number[];
  /** 全站有的字对里最少见的一对，是哪几个单位；一对也没有的为空。 */
  readonly rarest: readonly number[];
  /** 全站哪里也没有的字，占整句多大一份。 */
  readonly unseen: number;
  /** 分量一共多少，编号、条款、首字母也算。 */
  readonly mass: number;
}

/** 打分要用的东西：按键查一片里的写法，和一共有多少条。 */
export interface OpenedIndex {
  readonly documents: number;
  readonly sounds: Sounds;
  entriesOf(key: string): readonly ShardEntry[];
}

/** 含虚词的字对只算这么多；先交代的话也轻些。 */
const WEAK = 0.4;
const LEAD_IN = 0.6;
/** 正文里写到一回（0.25）就算对上了。 */
const FULL_COVER = 0.3;
const NAME_RARITY = 2.5;
/** 全站没有的字对，最多当它有这么重：多半是错字，不能让它压过对上的。 */
const UNSEEN_RARITY = 2.5;
/** 多少分才算相干（见 confidence.ts），是在至少这么多条的网站上定的。 */
const FEWEST = 50;
const SINGLE = 4;
/** 单独站着、跟谁都不成对的一个字。 */
const ALONE = 1.5;
const INITIALS = 6;
/** 首字母去掉「申请」这类尾巴的，只算这么多。 */
const SHORT_INITIALS = 3;
/** 字后面跟着的首字母，最多抵得上字的这么多。 */
const INITIALS_BESIDE = 0.25;
const CLAUSE = 8;
const CODE = 20;

interface Tally {
  score: number;
  whole: number;
  readonly accounted: number[];
  readonly heads: Map<string, number>;
}

interface WeighedPair {
  readonly pair: Pair;
  readonly places: readonly number[];
  readonly found: PairMatches;
  readonly rarity: number;
}

/** 给每一条打分，高的在前；连同这句话里哪些要紧。 */
export function scoreDocuments(
  question: Query,
  index: OpenedIndex,
): { readonly scored: readonly Scored[]; readonly weighed: QuestionWeights } {
  const pairs = weighPairs(question, index);
  const heads = headPairs(question.units).map((head) => head.join());
  const weights = unitWeights(question, pairs);
  const tallies = new Map<number, Tally>();
  const tallyOf = (document: number): Tally => {
    const tally = tallies.get(document) ?? {
      score: 0,
      whole: 0,
      accounted: weights.map(() => 0),
      heads: new Map<string, number>(),
    };
    tallies.set(document, tally);
    return tally;
  };
  for (const { places, found, rarity } of pairs) {
    for (const [document, { value, likeness }] of found.matches) {
      const tally = tallyOf(document);
      tally.score += rarity * value;
      if (heads.includes(places.join())) tally.heads.set(places.join(), value);
      const share = Math.min(1, value / likeness / FULL_COVER) * likeness;
      for (const place of places) {
        tally.accounted[place] = Math.max(tally.accounted[place] ?? 0, share);
      }
    }
  }
  const spoken = weights.reduce((sum, weight) => sum + weight, 0);
  let mass = spoken;
  for (const { key, worth, countsInTotal, likenessOf, places } of wholeKeys(
    question,
    index.sounds,
    spoken,
  )) {
    if (countsInTotal) mass += worth;
    for (const { text, postings } of index.entriesOf(key)) {
      const likeness = likenessOf(text);
      for (const { document, weight } of postings) {
        const tally = tallyOf(document);
        tally.score += worth * weight * likeness;
        tally.whole += worth * likeness;
        for (const place of places) tally.accounted[place] = likeness;
      }
    }
  }
  const scored = [...tallies]
    .map(([document, { score, whole, accounted, heads: found }]) => {
      const covered = whole + weights.reduce((sum, w, at) => sum + w * (accounted[at] ?? 0), 0);
      const coverage = mass === 0 ? 0 : Math.min(1, covered / mass);
      const head = Math.min(1, ...heads.map((one) => found.get(one) ?? 0));
      return { document, score, coverage, accounted, head, whole };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
  return {
    scored,
    weighed: { weights, rarest: rarestOf(pairs), unseen: unseenShare(weights, pairs), mass },
  };
}

function weighPairs({ pairs, units }: Query, index: OpenedIndex): readonly WeighedPair[] {
  const places = new Map(units.map((unit, at) => [unit, at]));
  return pairs.map((pair) => {
    const found = matchPair(pair, index.entriesOf(pair.key), index.sounds);
    const own =
      found.holding === 0
        ? UNSEEN_RARITY
        : Math.max(idf(found.holding, index.documents), found.isName ? NAME_RARITY : 0);
    const lead = pair.units.every(({ isLeadIn }) => isLeadIn) ? LEAD_IN : 1;
    return {
      pair,
      found,
      rarity: own * (pair.weak ? WEAK : 1) * lead,
      places: pair.units.flatMap((unit) => places.get(unit) ?? []),
    };
  });
}

/** 一个单位有多重：它所在的各对字里，轻重的平均。虚词不算。 */
function unitWeights({ units }: Query, pairs: readonly WeighedPair[]): readonly number[] {
  return units.map(({ particle, isLeadIn }, at) => {
    if (particle) return 0;
    const own = pairs.filter(
      ({ pair, places }) => !(pair.weak || pair.bridged) && places.includes(at),
    );
    if (own.length === 0) return isLeadIn ? ALONE * LEAD_IN : ALONE;
    return own.reduce((sum, { rarity }) => sum + rarity, 0) / own.length;
  });
}

function rarestOf(pairs: readonly WeighedPair[]): readonly number[] {
  let rarest: WeighedPair | undefined;
  for (const one of pairs) {
    if (one.pair.weak || one.pair.bridged || one.found.holding === 0) continue;
    if (rarest === undefined || one.rarity > rarest.rarity) rarest = one;
  }
  return rarest?.places ?? [];
}

function unseenShare(weights: readonly number[], pairs: readonly WeighedPair[]): number {
  const seen = new Set(pairs.flatMap(({ found, places }) => (found.holding > 0 ? places : [])));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const unseen = weights.reduce((sum, weight, at) => sum + (seen.has(at) ? 0 : weight), 0);
  return total === 0 ? 0 : unseen / total;
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
  const { single, initials, code, clauses } = question;
  const longest = Math.max(0, ...initials.map((key) => key.length));
  const most = mass === 0 ? INITIALS : mass * INITIALS_BESIDE;
  return [
    ...(code === undefined ? [] : [{ ...plain, key: code, worth: CODE }]),
    ...clauses.map((key, at) => ({
      ...plain,
      key,
      worth: Math.max(CLAUSE, mass) * (at === 0 ? 1 : 0.9),
      countsInTotal: at === 0,
    })),
    ...initials.map((key) => ({
      ...plain,
      key,
      worth: Math.min(most, key.length < longest ? SHORT_INITIALS : INITIALS),
      countsInTotal: mass === 0 && key.length === longest,
    })),
    ...(single === undefined ? [] : [singleKey(single, sounds)]),
  ];
}

function singleKey(single: NonNullable<Query['single']>, sounds: Sounds): WholeKey {
  return {
    key: `=${nearSound(single.sound)}`,
    worth: SINGLE,
    countsInTotal: true,
    places: [0],
    likenessOf: (text: string) => {
      if (text === single.character) return 1;
      if (single.character === undefined && sounds.of(text) === single.sound) return 0.6;
      return 0.1;
    },
  };
}

/** 少见的字对分量重。小网站只有几条，里头样样都不算少见，也照 `FEWEST` 条那么大的网站算。 */
function idf(holding: number, documents: number): number {
  const total = Math.max(documents, FEWEST);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}
