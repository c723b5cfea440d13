import { allMatches } from '../words/all-matches.ts';
import { nearSound } from '../words/near-sound.ts';
import { pairKey, splitPair } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';
import type { Feature } from './features.ts';

/** 一片里的一条：写法、有这个特征的条数、各条的分量。 */
export interface ShardEntry {
  readonly text: string;
  /** 这个键来自多音字的另一个读音（还林的「还」）。 */
  readonly otherwiseRead: boolean;
  readonly documents: number;
  readonly postings: readonly Posting[];
}

export interface Posting {
  readonly document: number;
  readonly weight: number;
  /** 写在名字里的。 */
  readonly named: boolean;
}

/** 一条的题目这些，写在片子上，要点没到先摆出来。 */
export interface Brief {
  readonly path: string;
  readonly code: string;
  readonly title: string;
  readonly clause: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly village: string;
  readonly villageName: string;
}

/** 一片：键 → 同一个键的几种写法；另有名字里就写着这些字的几条的题目。 */
export interface Shard {
  readonly entries: ReadonlyMap<string, readonly ShardEntry[]>;
  readonly briefs: ReadonlyMap<number, Brief>;
}

/** 一个特征最多记这么多条，分量重的留下。 */
const MOST_POSTINGS = 48;
/** 写在名字里的，分量前面的记号。 */
const NAMED = "'";
/** 分量到这里，是名字里就有这些字；一个写法最多给这么多条带上题目。 */
const NAME_WEIGHT = 0.6;
const MOST_BRIEFS = 3;
const LEVELS = 26;
const HEAVIEST = 1.56;
const FIRST_LEVEL = 'A'.charCodeAt(0);

/** 一个键在第几片里。按两个音节一起分，各片差不多大。 */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** 一个特征写好的一行，和要带上题目的各条。 */
export interface WrittenFeature {
  readonly key: string;
  readonly line: string;
  readonly named: readonly number[];
}

/** 各个特征写成行，还没有分片：分几片要看一共多长。 */
export function writeFeatures(
  features: readonly Feature[],
  sounds: Sounds,
): readonly WrittenFeature[] {
  return features.map((feature) => {
    const heaviest = heaviestFirst(feature.weights);
    return { key: feature.key, line: lineOf(feature, heaviest, sounds), named: namedBy(heaviest) };
  });
}

/** 把写好的特征分成 `shards` 片，每片写成一段文字。 */
export function writeShards(
  features: readonly WrittenFeature[],
  shards: number,
  briefOf: (document: number) => Brief,
): readonly string[] {
  const parts = Array.from({ length: shards }, () => ({
    lines: [] as string[],
    briefs: new Set<number>(),
  }));
  for (const { key, line, named } of features) {
    const part = parts[shardOf(key, shards)];
    part?.lines.push(line);
    for (const document of named) part?.briefs.add(document);
  }
  return parts.map(({ lines, briefs }) =>
    [...lines, ...[...briefs].sort((a, b) => a - b).map((id) => briefLine(id, briefOf(id)))].join(
      '\n',
    ),
  );
}

/** 一条和它的分量、分量的等级；重的在前。 */
interface Weighed {
  readonly document: number;
  readonly weight: number;
  readonly level: number;
}

function namedBy(heaviest: readonly Weighed[]): readonly number[] {
  return heaviest
    .slice(0, MOST_BRIEFS)
    .filter(({ weight }) => weight >= NAME_WEIGHT)
    .map(({ document }) => document);
}

function heaviestFirst(weights: ReadonlyMap<number, number>): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (const [document, weight] of weights) {
    weighed.push({ document, weight, level: levelOf(weight) });
  }
  return weighed.sort((a, b) => b.level - a.level || a.document - b.document);
}

function briefLine(document: number, brief: Brief): string {
  const { path, code, title, clause, kind, kindLabel, village, villageName } = brief;
  const fields = [path, code, title, clause, kind, kindLabel, village, villageName];
  return `!${document.toString(36)}\t${fields.map((field) => field.replace(/\s/g, ' ')).join('\t')}`;
}

function readBrief(line: string): readonly [number, Brief] {
  const [
    id = '!0',
    path = '',
    code = '',
    title = '',
    clause = '',
    kind = '',
    kindLabel = '',
    village = '',
    villageName = '',
  ] = line.split('\t');
  const brief = { path, code, title, clause, kind, kindLabel, village, villageName };
  return [Number.parseInt(id.slice(1), 36), brief];
}

/** 读回一片。 */
export function readShard(text: string, sounds: Sounds): Shard {
  const entries = new Map<string, ShardEntry[]>();
  const briefs = new Map<number, Brief>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('!')) {
      const [document, brief] = readBrief(line);
      briefs.set(document, brief);
      continue;
    }
    const [name = '', packed = ''] = line.split('\t');
    const { key, written, otherwiseRead } = readName(name, sounds);
    const [, count = '', postings = ''] = /^(\d*)(.*)$/.exec(packed) ?? [];
    const entry = { text: written, otherwiseRead, ...readPostings(count, postings) };
    const same = entries.get(key);
    if (same === undefined) entries.set(key, [entry]);
    else same.push(entry);
  }
  return { entries, briefs };
}

function readPostings(count: string, packed: string): Pick<ShardEntry, 'documents' | 'postings'> {
  const postings: Posting[] = [];
  let document = 0;
  for (const [, mark, level = 'A', step = ''] of allMatches(packed, /('?)([A-Z])([\da-z]*)/g)) {
    document += step === '' ? 0 : Number.parseInt(step, 36);
    const weight = ((level.charCodeAt(0) - FIRST_LEVEL + 1) / LEVELS) * HEAVIEST;
    postings.push({ document, weight, named: mark === NAMED });
  }
  return { documents: count === '' ? postings.length : Number(count), postings };
}

function lineOf(
  { key, text, weights, named }: Feature,
  heaviest: readonly Weighed[],
  sounds: Sounds,
): string {
  const kept = heaviest.slice(0, MOST_POSTINGS).sort((a, b) => a.document - b.document);
  let before = 0;
  const postings = kept.map(({ document, level }) => {
    const step = document - before;
    before = document;
    const mark = named.has(document) ? NAMED : '';
    return mark + letterOf(level) + (step === 0 ? '' : step.toString(36));
  });
  const count = weights.size > kept.length ? String(weights.size) : '';
  return `${nameOf(key, text, sounds)}\t${count}${postings.join('')}`;
}

function levelOf(weight: number): number {
  return Math.min(LEVELS, Math.max(1, Math.round((weight / HEAVIEST) * LEVELS)));
}

function letterOf(level: number): string {
  return String.fromCharCode(FIRST_LEVEL + level - 1);
}

/** 字对只写字，键由读音推得出来；读音特别的，把键也写上。单字前面加 `=`。 */
function nameOf(key: string, text: string, sounds: Sounds): string {
  if (text === '') return key;
  if (key.startsWith('=')) return `=${text}`;
  return keyOf(text, sounds) === key ? text : `${key}~${text}`;
}

function readName(name: string, sounds: Sounds) {
  if (/^[#@§]/.test(name)) return { key: name, written: '', otherwiseRead: false };
  if (name.startsWith('=')) {
    const written = name.slice(1);
    return { key: `=${soundOf(written, sounds)}`, written, otherwiseRead: false };
  }
  const [key = '', written] = name.split('~');
  return written === undefined
    ? { key: keyOf(key, sounds), written: key, otherwiseRead: false }
    : { key, written, otherwiseRead: true };
}

function keyOf(text: string, sounds: Sounds): string {
  const [first, second] = splitPair(text);
  return pairKey(sounds.of(first) ?? first, sounds.of(second) ?? second);
}

function soundOf(text: string, sounds: Sounds): string {
  return nearSound(sounds.of(text) ?? text);
}
