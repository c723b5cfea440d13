import type { SearchPage } from '../index/pages.ts';
import { readShard, type Shard, type ShardEntry, shardOf } from '../index/shards.ts';
import { keysOf, type Query } from '../query/query.ts';
import { unpackSounds } from '../words/sounds.ts';
import { answeringClause } from './answering-clause.ts';
import { earlySuggestions } from './early.ts';
import { listSuggestions } from './list-suggestions.ts';
import { literalPages, possiblePages } from './literal-pages.ts';
import { bestFirst, clausesOf, firstPages, inClause } from './looked-at.ts';
import { judgeRelevance } from './relevance.ts';
import { type OpenedIndex, scoreDocuments } from './scored.ts';
import type { Conditions, SearchData, Suggestions } from './suggestion.ts';
import { understand } from './understand.ts';
import { liftVillage } from './village-lift.ts';

/** 看几页的要点来挑。 */
const LOOKED_AT = 6;
/** 有条件时，多看几批。 */
const LOOKED_AT_FILTERED = 60;
/** 这些页一条管一件事：答案是哪一条，不只是哪一页。 */
const ANSWERED_BY_CLAUSE: ReadonlySet<string> = new Set(['rules', 'notices']);
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
  /** 正文里每一对字都写着的几页，分高的在前；`listed` 是建议里列了的地址，那几页不再取。 */
  texts(
    text: string,
    conditions: Conditions,
    listed: ReadonlySet<string>,
  ): Promise<readonly FoundPage[]>;
  /** 可能写着这句话的页（第几页），多半的在前；空话是合条件的全部。 */
  candidates(text: string, conditions: Conditions): Promise<readonly number[]>;
  /** 这句话下各页（第几页）的分：页和它的各条里最高的。 */
  standings(text: string): Promise<ReadonlyMap<number, number>>;
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
    const { span, common, villages } = await manifest;
    const question = await understand(text, known, data, villages);
    const [index, places] = await Promise.all([
      indexFor(question),
      question.village === undefined ? undefined : data.conditions().catch(() => undefined),
    ]);
    const { scored: found, weighed } = scoreDocuments(question, index);
    const { village } = question;
    const scored =
      village === undefined || places === undefined
        ? found
        : liftVillage(found, village, places, span);
    const isFiltered = conditions.kind !== '' || conditions.village !== '';
    if (!isFiltered) early?.(listSuggestions(question, earlySuggestions(scored, index.briefs)));
    const most = isFiltered ? LOOKED_AT_FILTERED : LOOKED_AT;
    const judged = await Promise.all(
      firstPages(scored, span, most).map(async (one) => {
        const number = Math.floor(one.document / span);
        const page = await pageAt(number);
        const position = one.document % span;
        const context = { sounds: known, common, weighed, position };
        const suggestion = judgeRelevance(one, page, question, context);
        const clause =
          position === 0 && ANSWERED_BY_CLAUSE.has(page.kind)
            ? answeringClause(one, clausesOf(scored, number, span), weighed.weights)
            : undefined;
        return clause === undefined ? suggestion : inClause(suggestion, clause.document % span);
      }),
    );
    const fitting = bestFirst(judged).filter(({ page }) => meetsConditions(page, conditions));
    return listSuggestions(question, fitting);
  }

  async function pageTexts(
    text: string,
    conditions: Conditions,
    listed: ReadonlySet<string>,
  ): Promise<readonly FoundPage[]> {
    const question = await understand(text, await sounds, data);
    const { span } = await manifest;
    const numbers = literalPages(question, await indexFor(question), span);
    const known = await Promise.all(
      numbers.map(async (number) => ({ number, path: (await pages.get(number))?.path })),
    );
    const fresh = known.filter(({ path }) => path === undefined || !listed.has(path));
    const found = await Promise.all(fresh.slice(0, TEXTS).map(({ number }) => load(number)));
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

  async function standings(text: string): Promise<ReadonlyMap<number, number>> {
    const question = await understand(text, await sounds, data);
    const { span } = await manifest;
    const best = new Map<number, number>();
    for (const { document, score } of scoreDocuments(question, await indexFor(question)).scored) {
      const page = Math.floor(document / span);
      best.set(page, Math.max(best.get(page) ?? 0, score));
    }
    return best;
  }

  return { suggest, texts: pageTexts, candidates, standings, load };
}

function meetsConditions(page: SearchPage, { kind, village }: Conditions): boolean {
  return (kind === '' || page.kind === kind) && (village === '' || page.village === village);
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
