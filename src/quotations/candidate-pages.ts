import { unpackSamples } from './packed-samples.ts';
import { samplesOf } from './samples.ts';

/** 一个指纹这么多页都有，就是常用的话。 */
const COMMON = 4;
/** 常用的话，这么多个字里有这么多处对上，才去看。 */
const CROWD_SPAN = 24;
const CROWD = 3;
/** 一处常用的话，最多去看这么多页。 */
const MOST_ALIKE = 3;
/** 一共最多去看这么多页；说到了的不在内。 */
const MOST = 40;

/**
 * 照指纹看，哪些页里可能有粘来的话：页在总表里的位置，对上得多的在前。
 * `packed` 是各页的指纹，`named` 是话里说到了的页，它们总要看的，不算在里头。
 */
export function candidatePages(
  key: string,
  packed: Uint8Array,
  pages: number,
  named: ReadonlySet<number>,
): readonly number[] {
  const places = new Map<number, number[]>();
  for (const { hash, at } of samplesOf(key)) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else known.push(at);
  }
  const pagesAt = new Map<number, number[]>();
  unpackSamples(packed, pages, (hash, page) => {
    for (const at of places.get(hash) ?? []) {
      const known = pagesAt.get(at);
      if (known === undefined) pagesAt.set(at, [page]);
      else known.push(page);
    }
  });
  const hits = new Map<number, number[]>();
  const rare = new Map<number, number>();
  for (const at of Array.from(pagesAt.keys()).sort((a, b) => a - b)) {
    const found = pagesAt.get(at) ?? [];
    for (const page of found) {
      if (named.has(page)) continue;
      hits.set(page, [...(hits.get(page) ?? []), at]);
      if (found.length < COMMON) rare.set(page, (rare.get(page) ?? 0) + 1);
    }
  }
  const byHits = Array.from(hits).sort(
    ([one, a], [other, b]) => b.length - a.length || one - other,
  );
  const crowded = crowdedPages(byHits);
  return byHits
    .map(([page, { length }]) => ({
      page,
      score: (rare.get(page) ?? 0) * 2 + (crowded.has(page) ? 1 + length / 100 : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** 常用的话挤在一处的：同一处有好几页的，只取头几页。 */
function crowdedPages(
  byHits: readonly (readonly [page: number, places: readonly number[]])[],
): ReadonlySet<number> {
  const taken = new Map<number, number>();
  const crowded = new Set<number>();
  for (const [page, places] of byHits) {
    for (let index = 0; index + CROWD <= places.length; index += 1) {
      const [first = 0, last = 0] = [places[index], places[index + CROWD - 1]];
      const cell = Math.floor(first / CROWD_SPAN);
      if (last - first > CROWD_SPAN || (taken.get(cell) ?? 0) >= MOST_ALIKE) continue;
      taken.set(cell, (taken.get(cell) ?? 0) + 1);
      crowded.add(page);
    }
  }
  return crowded;
}
