import { bodyOf, type Candidate } from '../search/candidate.ts';
import { piecesOf } from '../search/pieces.ts';
import { rank } from '../search/rank.ts';
import type { Conditions } from './search-catalogue.ts';
import { browserSegmenter } from './segmenter.ts';

/** 打开了的全文索引。 */
export interface Engine {
  find(query: string, conditions: Conditions): Promise<readonly Candidate[]>;
}

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Hit {
  readonly score: number;
  data(): Promise<Fragment>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  search(
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

/** 一次取多少条来看；真含有的还不够 `ENOUGH` 条就接着取，最多取 `MOST` 条。 */
const BATCH = 30;
const MOST = 90;
const ENOUGH = 10;
/** 拆开来搜时，每个词取几条。 */
const PER_PIECE = 8;

/** 打开全文索引。文件不在、浏览器太旧、网断了，都会抛错。 */
export async function openEngine(base: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // 后台线程五秒打不开就从头再下一遍，网慢的手机上反而更慢，所以不用。
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return { find: (query, conditions) => find(pagefind, query, conditions) };
}

async function find(
  pagefind: Pagefind,
  query: string,
  { kind, village }: Conditions,
): Promise<readonly Candidate[]> {
  const filters = {
    ...(kind === '' ? {} : { kind }),
    ...(village === '' ? {} : { village }),
  };
  const { results } = await pagefind.search(query, { filters });
  const whole: Candidate[] = [];
  while (whole.length < Math.min(results.length, MOST)) {
    whole.push(...(await load(results.slice(whole.length, whole.length + BATCH))));
    if (rank(query, whole).exact.length >= ENOUGH) break;
  }
  if (rank(query, whole).exact.length > 0) return whole;
  const pieces = await Promise.all(
    piecesOf(query, browserSegmenter()).map(async (piece) => {
      const found = await pagefind.search(piece, { filters });
      return load(found.results.slice(0, PER_PIECE));
    }),
  );
  return [...whole, ...pieces.flat()];
}

function load(hits: readonly Hit[]): Promise<readonly Candidate[]> {
  return Promise.all(hits.map(async (hit) => candidateOf(await hit.data(), hit.score)));
}

function candidateOf({ raw_url, content, meta }: Fragment, score: number): Candidate {
  return {
    url: raw_url,
    code: meta.code,
    title: meta.title ?? '',
    kind: meta.kind ?? '',
    village: meta.village,
    clause: meta.clause,
    summary: meta.summary ?? '',
    aliases: meta.aliases?.split('|') ?? [],
    body: bodyOf(content),
    score,
  };
}
