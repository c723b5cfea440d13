import { bodyOf, type Passage, passagesIn } from '../../search/fulltext/passage.ts';
import { piecesOf } from '../../search/fulltext/pieces.ts';
import { rank } from '../../search/fulltext/rank.ts';
import type { Conditions } from '../../search/suggest/suggestion.ts';
import { browserSegmenter } from './segmenter.ts';

/** 打开了的全文索引。 */
export interface Engine {
  /** 找一句话；每取来一批就叫一次 `arrived`，给到目前为止的全部。空话列出合条件的。 */
  find(
    query: string,
    conditions: Conditions,
    arrived: (candidates: readonly Passage[]) => void,
  ): Promise<void>;
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
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

/** 网慢的手机上，头几条要紧：一批比一批多取，真含有的够 `ENOUGH` 条就不取了。 */
const BATCHES = [4, 12, 30, 44];
const ENOUGH = 10;
/** 拆开来搜时，每个词取几条。 */
const PER_PIECE = 4;

/** 打开全文索引。文件不在、浏览器太旧、网断了，都会抛错。 */
export async function openEngine(base: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // 后台线程五秒打不开就从头再下一遍，网慢的手机上反而更慢，所以不用。
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return { find: (query, conditions, arrived) => find(pagefind, query, conditions, arrived) };
}

async function find(
  pagefind: Pagefind,
  query: string,
  { kind, village }: Conditions,
  arrived: (candidates: readonly Passage[]) => void,
): Promise<void> {
  const filters = {
    ...(kind === '' ? {} : { kind }),
    ...(village === '' ? {} : { village }),
  };
  const { results } = await pagefind.search(query === '' ? null : query, { filters });
  const whole: Passage[] = [];
  let from = 0;
  for (const size of BATCHES) {
    const hits = results.slice(from, from + size);
    if (hits.length === 0) break;
    from += size;
    whole.push(...(await load(hits)));
    arrived(whole);
    if (query !== '' && rank(query, whole).exact.length >= ENOUGH) return;
  }
  if (query === '' || rank(query, whole).exact.length > 0) return;
  const pieces = await Promise.all(
    piecesOf(query, browserSegmenter()).map(async (piece) => {
      const found = await pagefind.search(piece, { filters });
      return load(found.results.slice(0, PER_PIECE));
    }),
  );
  arrived([...whole, ...pieces.flat()]);
}

async function load(hits: readonly Hit[]): Promise<readonly Passage[]> {
  const loaded = await Promise.all(
    hits.map(async (hit) => {
      const fragment = await hit.data();
      return passagesIn(pageOf(fragment, hit.score), bodyOf(fragment.content));
    }),
  );
  return loaded.flat();
}

function pageOf({ raw_url, meta }: Fragment, score: number): Passage {
  return {
    url: raw_url,
    code: meta.code,
    title: meta.title ?? '',
    kind: meta.kind ?? '',
    village: meta.village,
    clause: undefined,
    summary: meta.summary ?? '',
    aliases: meta.aliases?.split('|') ?? [],
    body: '',
    score,
  };
}
