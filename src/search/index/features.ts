import { anchorOf, positionOf, schemeOfPosition, splitAnchor } from '../../clauses/labels.ts';
import { clauseKey, lastLevelKey } from '../query/clause-asked.ts';
import { kindredOf } from '../words/kindred-words.ts';
import type { SearchDocument } from './documents.ts';
import {
  type FeaturePart,
  nameParts,
  type Readings,
  textParts,
  titleParts,
} from './feature-parts.ts';

/** 一个特征：键和写法，以及哪些条里有、分量多少。 */
export interface Feature {
  readonly key: string;
  /** 写出来的字；首字母、编号、条款没有写法，为空串。 */
  readonly text: string;
  /** 条的序号 → 分量。 */
  readonly weights: ReadonlyMap<number, number>;
  /** 其中写在名字（题目、叫法）里的那几条：同音字只认名字。 */
  readonly named: ReadonlySet<number>;
}

/** 各处的字值多少：题目和叫法是正经名字，正文里出现一回只算一点。 */
const TITLE = 1;
const ALIAS = 1;
const QUESTION = 0.62;
const SUMMARY = 0.5;
const STEP = 0.3;
const POINT = 0.35;
const PLACE = 0.3;
const TEXT = 0.25;
/** 页上没有写、意思一样的词，和只是沾边的词，各打这么多折。 */
const SAME_MEANING = 0.6;
const NEAR_MEANING = 0.45;
/** 同一对字在一条里别处又出现，每回再加一点；加得再多也不超过 `MOST_AGAIN`。 */
const AGAIN = 0.15;
const MOST_AGAIN = 0.6;
/** 在这么多页上都有的小标题（「谁能享受」）是版式，不是问题。 */
const BOILERPLATE = 4;

/** 把各条变成特征，按键和写法排好。`idOf` 给出第几条的序号。 */
export function featuresOf(
  documents: readonly SearchDocument[],
  reading: Readings,
  idOf: (index: number) => number,
): readonly Feature[] {
  // 先按键、再按写法找：一处一个地把两样拼起来找，要慢得多。
  const features = new Map<string, Map<string, Map<number, Found>>>();
  const common = boilerplateIn(documents);
  for (const [index, document] of documents.entries()) {
    const id = idOf(index);
    for (const { key, text, weight, isName } of partsOf(document, reading, common)) {
      const feature = foundIn(features, key, text);
      const found = feature.get(id);
      if (found === undefined) {
        feature.set(id, { best: weight, again: 0, named: isName === true });
      } else {
        found.again += Math.min(found.best, weight) * AGAIN;
        found.best = Math.max(found.best, weight);
        found.named ||= isName === true;
      }
    }
  }
  return [...features]
    .flatMap(([key, texts]) =>
      [...texts].map(([text, found]) => ({ name: `${key}\n${text}`, key, text, found })),
    )
    .sort(({ name: a }, { name: b }) => (a < b ? -1 : 1))
    .map(({ key, text, found }) => ({
      key,
      text,
      weights: weightsOf(found),
      named: namedIn(found),
    }));
}

function foundIn(
  features: Map<string, Map<string, Map<number, Found>>>,
  key: string,
  text: string,
): Map<number, Found> {
  let texts = features.get(key);
  if (texts === undefined) {
    texts = new Map();
    features.set(key, texts);
  }
  let found = texts.get(text);
  if (found === undefined) {
    found = new Map();
    texts.set(text, found);
  }
  return found;
}

function namedIn(found: ReadonlyMap<number, Found>): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const [id, { named }] of found) if (named) ids.add(id);
  return ids;
}

/** 一对字在一条里：最要紧的那一处，和别处加起来的。 */
interface Found {
  best: number;
  again: number;
  named: boolean;
}

function weightsOf(found: ReadonlyMap<number, Found>): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [id, { best, again }] of found) {
    weights.set(id, best + (again * MOST_AGAIN) / (again + MOST_AGAIN));
  }
  return weights;
}

function* partsOf(
  document: SearchDocument,
  reading: Readings,
  common: ReadonlySet<string>,
): Iterable<FeaturePart> {
  const { path, code, kind, clause, title, aliases, summary, steps, questions, points } = document;
  const isTerm = kind === 'terms';
  if (code !== '' && clause === '') yield { key: `#${code}`, text: '', weight: TITLE };
  if (clause !== '' && !isTerm) {
    yield* clauseParts(kind, splitAnchor(path).anchor ?? '');
    yield* textParts(withoutLabel(summary), QUESTION, reading);
  } else {
    const name = clause === '' ? title : clause;
    yield* titleParts(name, kind, TITLE, reading);
  }
  if (document.villageName !== '') yield* nameParts(document.villageName, PLACE, reading);
  for (const alias of aliases) yield* nameParts(alias, ALIAS, reading);
  for (const question of questions) {
    if (!common.has(question)) yield* textParts(question, QUESTION, reading);
  }
  if (clause === '') yield* textParts(summary, SUMMARY, reading);
  for (const point of points) yield* textParts(point, POINT, reading);
  for (const step of steps) yield* textParts(step, STEP, reading);
  yield* kindredParts(document, common, reading);
  // 名词页的正文就是各个名词，已经各成一条。
  if (!isTerm || clause !== '') yield* textParts(document.text, TEXT, reading);
}

/** 条款的键；公文的条多给一个只有末一级的。 */
function* clauseParts(kind: string, anchor: string): Iterable<FeaturePart> {
  const position = positionOf(anchor, kind === 'rules' ? 'articles' : 'official');
  if (position === undefined) return;
  const scheme = schemeOfPosition(position);
  const own = anchorOf(position, scheme);
  yield { key: clauseKey(scheme, own), text: '', weight: TITLE };
  if (scheme === 'official' && own.includes('-')) {
    yield { key: lastLevelKey(own), text: '', weight: QUESTION };
  }
}

function boilerplateIn(documents: readonly SearchDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  // 进度每期的图同名，那是它们答的问题，不是版式。
  const repeated = documents.filter(({ kind }) => kind !== 'progress');
  for (const question of repeated.flatMap(({ questions }) => [...new Set(questions)])) {
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= BOILERPLATE).map(([text]) => text));
}

/** 这一条要紧的话另外怎么说：村民嘴上的词，页上没有写的。一个词只算一回。 */
function* kindredParts(
  { kind, clause, title, aliases, summary, questions, points, text }: SearchDocument,
  common: ReadonlySet<string>,
  reading: Readings,
): Iterable<FeaturePart> {
  const isWhole = clause === '';
  const said: readonly (readonly [string, number])[] = [
    [[isWhole || kind === 'terms' ? title : '', ...aliases].join('，'), TITLE],
    [questions.filter((question) => !common.has(question)).join('，'), QUESTION],
    [isWhole ? [summary, ...points].join('，') : summary, SUMMARY],
    [isWhole ? '' : text, TEXT],
  ];
  const own = said.map(([words]) => words).join('，') + text;
  const weights = new Map<string, number>();
  for (const [words, weight] of said) {
    const { same, near } = kindredOf(words);
    for (const word of same) raise(weights, word, weight * SAME_MEANING);
    for (const word of near) raise(weights, word, weight * NEAR_MEANING);
  }
  for (const [word, weight] of weights) {
    if (!own.includes(word)) yield* textParts(word, weight, reading);
  }
}

function raise(weights: Map<string, number>, word: string, weight: number): void {
  weights.set(word, Math.max(weights.get(word) ?? 0, weight));
}

/** 条文开头的「第三条」「（五）」不算它的话。 */
function withoutLabel(text: string): string {
  return text.replace(
    /^\s*(?:第[^\s条章]{1,5}[条章]|[（(][^）)]{1,3}[）)]|[一二三四五六七八九十]+、)/u,
    '',
  );
}
