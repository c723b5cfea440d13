import { searchedText } from '../../search/fulltext/answer.ts';
import { heldPassages } from '../../search/fulltext/held.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import type { Conditions } from '../../search/suggest/suggestion.ts';
import { ownIndex } from './own-index.ts';
import { openPagefind } from './pagefind-index.ts';
import type { TextHit, TextIndex } from './text-index.ts';

/** 到目前为止找到的全部。 */
type Arrived = (candidates: readonly Passage[]) => void;

/** 打开了的全文搜索。 */
export interface Engine {
  /** 找一句话；每取来一批就叫一次 `arrived`，给到目前为止的全部。空话列出合条件的。 */
  find(query: string, conditions: Conditions, arrived: Arrived): Promise<void>;
}

/** 网慢的手机上，头几条要紧：一批比一批多取，真含有的够 `ENOUGH` 条就不取了。 */
const BATCHES = [4, 12, 30, 44];
const ENOUGH = 10;
/** 头这么多页里一处也没有真写着，后面更没有。 */
const HOPELESS = 16;
/** 最小的一段 WebAssembly：什么也不做。 */
const EMPTY_WASM = [0, 97, 115, 109, 1, 0, 0, 0];

/** 打开全文搜索：能用 WebAssembly 的用 Pagefind，不能用的、Pagefind 没打开的，用自己的索引。 */
export async function openEngine(base: string): Promise<Engine> {
  const pagefind = mayCompile() ? await openPagefind(base).catch(() => undefined) : undefined;
  return {
    find: (query, conditions, arrived) => find(pagefind, searchedText(query), conditions, arrived),
  };
}

/** Chromium 97 以前不认得 `'wasm-unsafe-eval'`，严格的内容安全策略下一段 WebAssembly 也不许编。 */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array(EMPTY_WASM)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function find(
  pagefind: TextIndex | undefined,
  query: string,
  conditions: Conditions,
  arrived: Arrived,
): Promise<void> {
  if (pagefind === undefined) return findIn(ownIndex, query, conditions, arrived);
  return findIn(pagefind, query, conditions, arrived).catch(() =>
    findIn(ownIndex, query, conditions, arrived),
  );
}

async function findIn(
  index: TextIndex,
  query: string,
  conditions: Conditions,
  arrived: Arrived,
): Promise<void> {
  const found = await index.hits(query, conditions);
  const whole: Passage[] = [];
  let from = 0;
  for (const size of BATCHES) {
    const hits = found.slice(from, from + size);
    if (hits.length === 0) break;
    from += size;
    whole.push(...(await load(hits)));
    arrived(whole);
    if (query === '') continue;
    const exact = heldPassages(query, whole).length;
    if (exact >= ENOUGH || (exact === 0 && from >= HOPELESS)) return;
  }
}

async function load(hits: readonly TextHit[]): Promise<readonly Passage[]> {
  const loaded = await Promise.all(hits.map((hit) => hit()));
  return loaded.flat();
}
