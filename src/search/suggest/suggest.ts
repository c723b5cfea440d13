import { splitAnchor } from '../../clauses/labels.ts';
import type { SearchPage } from '../index/pages.ts';
import { type Brief, readShard, type Shard, type ShardEntry, shardOf } from '../index/shards.ts';
import { keysOf, type Query, readQuery } from '../query/query.ts';
import { type Sounds, unpackSounds } from '../words/sounds.ts';
import { simplifierFrom } from '../words/traditional.ts';
import { listSuggestions } from './list-suggestions.ts';
import { literalPages, possiblePages } from './literal-pages.ts';
import { judgeRelevance } from './relevance.ts';
import { type OpenedIndex, type Scored, scoreDocuments } from './scored.ts';
import type { Conditions, SearchData, Suggestion, Suggestions } from './suggestion.ts';

/** 看几页的要点来挑。 */
const LOOKED_AT = 8;
/** 有条件时，多看几批。 */
const LOOKED_AT_FILTERED = 60;
/** 整句都对上了，要点没到先摆出来的，最多几条。 */
const EARLY = 5;
const EARLY_COVERAGE = 0.9;
const EARLY_SHARE = 0.9;
const EARLY_LOOKED_AT = 20;
/** 全文先看几页。 */
const TEXTS = 4;

/** 一页的要点和正文。 */
export interface FoundPage {
  readonly page: SearchPage;
  readonly text: string;
}

/** 打开了的搜索。 */
export interface OpenSearch {
  /**
   * 一句话的建议。整句都对上了的，要点没到之前先把题目摆出来（`early`），省得网慢的手机干等。
   */
  suggest(
    text: string,
    conditions: Conditions,
    early?: (suggestions: Suggestions) => void,
  ): Promise<Suggestions>;
  /** 正文里每一对字都写着的几页，分高的在前。 */
  texts(text: string, conditions: Conditions): Promise<readonly FoundPage[]>;
  /** 可能写着这句话的页（第几页），多半的在前；空话是合条件的全部。 */
  candidates(text: string, conditions: Conditions): Promise<readonly number[]>;
  /** 第几页的要点和正文。 */
  load(page: number): Promise<FoundPage>;
}

/** 打开搜索：数据只下载一次，后面接着用。总表没下成时叫 `failed`，好下回重来。 */
export function openSearch(data: SearchData, failed: () => void = () => undefined): OpenSearch {
  const manifest = data.manifest();
  manifest.catch(failed);
  const sounds = manifest.then((found) => unpackSounds(found.sounds));
  sounds.catch(() => undefined);
  const shards = new Map<number, Promise<Shard>>();
  const pages = new Map<number, Promise<SearchPage>>();
  const texts = new Map<number, Promise<string>>();
  const pageAt = (number: number) => loadOnce(pages, number, data.page);

  async function shard(number: number): Promise<Shard> {
    const known = await sounds;
    return readShard(await data.shard(number), known);
  }

  async function indexFor(question: Query): Promise<OpenedIndex & { briefs: readonly Shard[] }> {
    const { shards: count, documents } = await manifest;
    const wanted = [...new Set(keysOf(question).map((key) => shardOf(key, count)))];
    const loaded = await Promise.all(wanted.map((number) => loadOnce(shards, number, shard)));
    const byNumber = new Map(wanted.map((number, at) => [number, loaded[at]]));
    const entriesOf = (key: string): readonly ShardEntry[] =>
      byNumber.get(shardOf(key, count))?.entries.get(key) ?? [];
    return { documents, sounds: await sounds, entriesOf, briefs: loaded };
  }

  async function suggest(
    text: string,
    conditions: Conditions,
    early?: (suggestions: Suggestions) => void,
  ): Promise<Suggestions> {
    const known = await sounds;
    const question = await understand(text, known, data);
    const index = await indexFor(question);
    const scored = scoreDocuments(question, index);
    const { span, common } = await manifest;
    const isFiltered = conditions.kind !== '' || conditions.village !== '';
    if (!isFiltered) early?.(listSuggestions(question, earlySuggestions(scored, index.briefs)));
    const judged = await Promise.all(
      scored.slice(0, isFiltered ? LOOKED_AT_FILTERED : LOOKED_AT).map(async (one) => {
        const page = await pageAt(Math.floor(one.document / span));
        return judgeRelevance(one, page, question, {
          sounds: known,
          common,
          position: one.document % span,
        });
      }),
    );
    const ranked = judged.sort((a, b) => b.suggestion.score - a.suggestion.score);
    // 最像的一条都不相干，后面碰巧沾边的就更不相干。
    const chosen = (ranked[0]?.relevant === true ? ranked : [])
      .filter(({ relevant }) => relevant)
      .map(({ suggestion }) => suggestion)
      .filter(({ page }) => meetsConditions(page, conditions));
    return listSuggestions(question, chosen);
  }

  async function pageTexts(text: string, conditions: Conditions): Promise<readonly FoundPage[]> {
    const question = await understand(text, await sounds, data);
    const { span } = await manifest;
    const numbers = literalPages(question, await indexFor(question), span);
    const found = await Promise.all(numbers.slice(0, TEXTS).map(load));
    return found.filter(({ page }) => meetsConditions(page, conditions));
  }

  async function load(number: number): Promise<FoundPage> {
    const [page, text] = await Promise.all([pageAt(number), loadOnce(texts, number, data.text)]);
    return { page, text };
  }

  async function candidates(
    text: string,
    { kind, village }: Conditions,
  ): Promise<readonly number[]> {
    const allowed = kind === '' && village === '' ? undefined : await data.conditions();
    const ofKind = new Set(allowed?.kinds[kind]);
    const ofVillage = new Set(allowed?.villages[village]);
    const meets = (page: number) =>
      (kind === '' || ofKind.has(page)) && (village === '' || ofVillage.has(page));
    if (text === '') return [...(kind === '' ? ofVillage : ofKind)].filter(meets);
    const question = await understand(text, await sounds, data);
    const { span } = await manifest;
    return possiblePages(question, await indexFor(question), span).filter(meets);
  }

  return { suggest, texts: pageTexts, candidates, load };
}

function meetsConditions(page: SearchPage, { kind, village }: Conditions): boolean {
  return (kind === '' || page.kind === kind) && (village === '' || page.village === village);
}

/** 跟头一条差不多好、片子上又带着题目的几条；一条也没有，就等要点。 */
function earlySuggestions(
  scored: readonly Scored[],
  shards: readonly Shard[],
): readonly Suggestion[] {
  const lowestScore = (scored[0]?.score ?? 0) * EARLY_SHARE;
  return scored
    .slice(0, EARLY_LOOKED_AT)
    .filter(({ score, coverage }) => score >= lowestScore && coverage >= EARLY_COVERAGE)
    .flatMap(({ document, score }) => {
      const brief = shards
        .map(({ briefs }) => briefs.get(document))
        .find((one) => one !== undefined);
      return brief === undefined ? [] : [suggestionOf(brief, score)];
    })
    .slice(0, EARLY);
}

function suggestionOf(brief: Brief, score: number): Suggestion {
  const { path, clause, ...rest } = brief;
  const { page: address, anchor = '' } = splitAnchor(path);
  return {
    page: {
      ...rest,
      path: address,
      summary: '',
      aliases: [],
      steps: [],
      characters: '',
      clauses: [],
    },
    clause: clause === '' ? undefined : { anchor, label: clause, summary: '', aliases: [] },
    path,
    score,
  };
}

function loadOnce<T>(
  cache: Map<number, Promise<T>>,
  number: number,
  load: (number: number) => Promise<T>,
): Promise<T> {
  const held = cache.get(number);
  if (held !== undefined) return held;
  const loading = load(number);
  cache.set(number, loading);
  loading.catch(() => cache.delete(number));
  return loading;
}

/** 有不认得的字，再去下载繁体表和少用字的读音。 */
async function understand(text: string, sounds: Sounds, data: SearchData): Promise<Query> {
  const strange = [...text].some(
    (character) => /\p{Script=Han}/u.test(character) && sounds.of(character) === undefined,
  );
  if (!strange) return readQuery(text, sounds, (character) => character);
  const rare = await data.rare();
  const more = unpackSounds(rare.sounds);
  const all: Sounds = {
    of: (character) => sounds.of(character) ?? more.of(character),
    has: sounds.has,
  };
  return readQuery(text, all, simplifierFrom(rare.traditional));
}
