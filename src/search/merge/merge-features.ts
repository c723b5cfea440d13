import type { Feature } from '../index/features.ts';
import { type Brief, MOST_POSTINGS, readShard } from '../index/shards.ts';
import type { Sounds } from '../words/sounds.ts';

/** 一个镇的序号换成全区的：这个镇从第几页起，镇里、全区各隔多少。 */
export interface Renumbered {
  readonly first: number;
  readonly townSpan: number;
  readonly span: number;
}

/** 几个镇合起来的特征和各条的题目；一个镇一个镇地收，一次只要一个镇的在内存里。 */
export interface MergedFeatures {
  /** 收一个镇的一片。 */
  add(shard: string, sounds: Sounds, numbered: Renumbered): void;
  /** 收完了的特征，按键和写法排好，一个一个给。 */
  features(): Iterable<Feature>;
  /** 一条的题目；不在任何一片上的没有。 */
  briefOf(document: number): Brief | undefined;
}

/** 一个特征收到的：一共几条，和分量重的几条，一条压成一个数。 */
interface Gathered {
  readonly key: string;
  readonly text: string;
  documents: number;
  kept: readonly number[];
}

/**
 * 合并几个镇的片子。各镇每个特征都留着分量最重的几条，全区最重的几条必在里头：
 * 合出来的，和把各镇的页放在一起重新算的一样。
 */
export function mergeFeatures(): MergedFeatures {
  const gathered = new Map<string, Gathered>();
  const briefs = new Map<number, Brief>();
  return {
    add(shard, sounds, numbered) {
      const read = readShard(shard, sounds);
      for (const [key, entries] of read.entries) {
        for (const { text, documents, postings } of entries) {
          const name = `${key}\n${text}`;
          const one = gathered.get(name) ?? { key, text, documents: 0, kept: [] };
          gathered.set(name, one);
          one.documents += documents;
          const more = postings.map(({ document, weight, named }) =>
            packed(renumber(document, numbered), weight, named),
          );
          one.kept = heaviest([...one.kept, ...more]);
        }
      }
      for (const [document, brief] of read.briefs) {
        briefs.set(renumber(document, numbered), brief);
      }
    },
    *features() {
      for (const name of [...gathered.keys()].sort()) {
        const one = gathered.get(name);
        if (one === undefined) continue;
        const kept = one.kept.map(unpacked);
        yield {
          ...{ key: one.key, text: one.text, documents: one.documents },
          weights: new Map(kept.map(({ document, weight }) => [document, weight])),
          named: new Set(kept.filter(({ named }) => named).map(({ document }) => document)),
        };
      }
    },
    briefOf: (document) => briefs.get(document),
  };
}

function renumber(document: number, { first, townSpan, span }: Renumbered): number {
  return (first + Math.floor(document / townSpan)) * span + (document % townSpan);
}

/** 压成的数，高处是分量（重的小），中间是序号，最低一位是不是名字：照数排，就是重的在前、序号小的在前。 */
const HEAVIEST = 4;
const MILLIONTHS = 1e6;
const DOCUMENTS = 2 ** 30;

function packed(document: number, weight: number, named: boolean): number {
  const lightness = Math.round((HEAVIEST - weight) * MILLIONTHS);
  return (lightness * DOCUMENTS + document) * 2 + (named ? 1 : 0);
}

function unpacked(number: number) {
  const rest = Math.floor(number / 2);
  const weight = HEAVIEST - Math.floor(rest / DOCUMENTS) / MILLIONTHS;
  return { document: rest % DOCUMENTS, weight, named: number % 2 === 1 };
}

/** 重的留下；一样重的，序号小的在前，和建索引的时候一样。 */
function heaviest(all: readonly number[]): readonly number[] {
  if (all.length <= MOST_POSTINGS) return all;
  return all.toSorted((a, b) => a - b).slice(0, MOST_POSTINGS);
}
