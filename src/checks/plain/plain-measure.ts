import { sentenceFields } from '../../kinds/policy.ts';
import type { HardWord } from '../../kinds/town/hard-word.ts';
import { wordPattern } from '../../markdown/word-pattern.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';
import { type Saying, sayingsIn } from './sayings.ts';

/** 一截话：两个停顿之间的字。 */
export interface PlainClause {
  readonly text: string;
  /** 几个字；数字、字母也一个算一个。 */
  readonly length: number;
  readonly line: number;
}

/** 一处用了的词，和平常怎么说。 */
export interface WordUsed extends HardWord {
  readonly line: number;
}

/** 一页政策的话有多平常。 */
export interface PlainMeasure {
  readonly path: string;
  readonly code: number;
  readonly title: string;
  /** 全部的截，照页上的先后。 */
  readonly clauses: readonly PlainClause[];
  /** 官话，一处一个。 */
  readonly jargon: readonly WordUsed[];
  /** 没有解释的难词，一页里同一个词只算头一处。 */
  readonly hard: readonly WordUsed[];
}

/** 是一句一句的话的字段；名字、日子、号码、表里的格不算话。 */
const SPOKEN: ReadonlySet<string> = new Set(['summary', 'howMuch', 'byWhen', ...sentenceFields]);
/** 停一口气的地方；顿号隔开的是一串东西，不算停。 */
const PAUSE = /[，；。：？！,;:?!]+/;

/** 量一量每一页政策，照编号排。没有难词表的，难词都是零。 */
export function measurePolicies(content: Content): readonly PlainMeasure[] {
  const finder = finderOf(content);
  return content.files
    .filter(({ place, data }) => place.shape === 'policies' && data?.value !== undefined)
    .map((file) => measure(file, finder))
    .toSorted((a, b) => a.code - b.code);
}

/** 平均一截几个字；一截也没有的是 0。 */
export function averageLength(clauses: readonly PlainClause[]): number {
  if (clauses.length === 0) return 0;
  return clauses.reduce((sum, { length }) => sum + length, 0) / clauses.length;
}

interface WordFinder {
  readonly pattern: RegExp;
  readonly jargon: ReadonlyMap<string, string>;
  readonly hard: ReadonlyMap<string, string>;
}

/** 名词解释里的词也放进去找，长的先认：「低保边缘家庭」里的字不另算。 */
function finderOf({ jargon, files, termWords }: Content): WordFinder {
  const list = files.find(({ place }) => place.shape === 'hard-words')?.data?.value;
  const hard = listOf(list).filter(({ word }) => !termWords.has(word));
  const words = [...jargon, ...hard].map(({ word }) => word).concat(...termWords);
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return {
    pattern: wordPattern(longestFirst),
    jargon: new Map(jargon.map(({ word, plain }) => [word, plain])),
    hard: new Map(hard.map(({ word, plain }) => [word, plain])),
  };
}

function listOf(value: unknown): readonly HardWord[] {
  return listAt({ list: value }, 'list').flatMap((entry) => {
    const [word, plain] = [valueAt(entry, ['word']), valueAt(entry, ['plain'])];
    return typeof word === 'string' && typeof plain === 'string' ? [{ word, plain }] : [];
  });
}

function measure(file: ContentFile, { pattern, jargon, hard }: WordFinder): PlainMeasure {
  const sayings = sayingsIn(file).filter(isSpoken);
  const used = sayings.flatMap(({ text, line }) =>
    [...text.matchAll(pattern)].map(([word]) => ({ word, line })),
  );
  const among = (words: ReadonlyMap<string, string>) =>
    used.flatMap(({ word, line }) => {
      const plain = words.get(word);
      return plain === undefined ? [] : [{ word, plain, line }];
    });
  const unexplained = among(hard).filter(({ word }) => !isExplained(word, file));
  return {
    path: file.path,
    code: Number(valueAt(file.data?.value, ['code'])),
    title: String(valueAt(file.data?.value, ['title'])),
    clauses: sayings.flatMap(clausesIn),
    jargon: among(jargon),
    hard: unexplained.filter(
      ({ word }, index) => unexplained.findIndex((one) => one.word === word) === index,
    ),
  };
}

/** 正文里的都算；字段里的看是不是话，表只算下面那句说明，问谁只算管什么。 */
function isSpoken({ field }: Saying): boolean {
  if (field === undefined) return true;
  const [first = '', last = ''] = [field[0], field.at(-1)].map(String);
  if (first === 'amounts') return last === 'note';
  return first === 'ask' ? last === 'about' : SPOKEN.has(first);
}

function clausesIn({ text, line }: Saying): readonly PlainClause[] {
  return text
    .split(PAUSE)
    .map((clause) => clause.replace(/\s+/g, ''))
    .filter((clause) => clause !== '')
    .map((clause) => ({ text: clause, length: [...clause].length, line }));
}

/** 紧跟着写了括号，或者自己就写在括号里，算解释过。 */
function isExplained(word: string, { text }: ContentFile): boolean {
  return text.includes(`${word}（`) || text.includes(`（${word}）`);
}
