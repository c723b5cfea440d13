import type { Query } from '../query/query.ts';
import { nearSound } from '../words/near-sound.ts';
import type { OpenedIndex } from './scored.ts';

/** 一对字写在哪些页上：第几页 → 分量。 */
interface PairPages {
  readonly pages: ReadonlyMap<number, number>;
  /** 太常见的字对只记了分量重的，没记的页也可能写着。 */
  readonly isWhole: boolean;
}

/** 每一对字都原样写着的页（第几页），分量重的在前；话里有拼音、套话的，一页也没有。 */
export function literalPages(question: Query, index: OpenedIndex, span: number): readonly number[] {
  const pairs = pairPages(question, index, span);
  return heaviestFirst(pairs, (page) => pairs.every(({ pages }) => pages.has(page)));
}

/**
 * 可能原样写着这句话的页：每一对字都记着的在前；太常见、没记全的字对，没记的页也算，排在后头。
 * 说的是编号的是那一页；只说了一个字的，是名字里有它的页。
 */
export function possiblePages(
  question: Query,
  index: OpenedIndex,
  span: number,
): readonly number[] {
  const whole = wholePages(question, index, span);
  if (whole !== undefined) return heaviestFirst([whole], () => true);
  const pairs = pairPages(question, index, span);
  const sure = literalPages(question, index, span);
  const listed = new Set(sure);
  const maybe = heaviestFirst(
    pairs,
    (page) => !listed.has(page) && pairs.every(({ pages, isWhole }) => !isWhole || pages.has(page)),
  );
  return [...sure, ...maybe];
}

function wholePages(
  { code, single, length }: Query,
  index: OpenedIndex,
  span: number,
): PairPages | undefined {
  if (code !== undefined) return pagesOf(code, '', index, span);
  if (single?.character === undefined || length !== 1) return undefined;
  return pagesOf(`=${nearSound(single.sound)}`, single.character, index, span);
}

function pairPages(
  { pairs, units, length }: Query,
  index: OpenedIndex,
  span: number,
): readonly PairPages[] {
  const isLiteral = units.length === length && units.every(({ character }) => character);
  if (!isLiteral) return [];
  return pairs
    .filter(({ bridged }) => !bridged)
    .map(({ key, text = '' }) => pagesOf(key, text, index, span));
}

function pagesOf(key: string, text: string, index: OpenedIndex, span: number): PairPages {
  const pages = new Map<number, number>();
  let isWhole = true;
  for (const entry of index.entriesOf(key)) {
    if (entry.text !== text) continue;
    if (entry.documents > entry.postings.length) isWhole = false;
    for (const { document, weight } of entry.postings) {
      const page = Math.floor(document / span);
      pages.set(page, Math.max(pages.get(page) ?? 0, weight));
    }
  }
  return { pages, isWhole };
}

function heaviestFirst(
  pairs: readonly PairPages[],
  isWanted: (page: number) => boolean,
): readonly number[] {
  const weights = new Map<number, number>();
  for (const { pages } of pairs) {
    for (const [page, weight] of pages) weights.set(page, (weights.get(page) ?? 0) + weight);
  }
  return [...weights]
    .filter(([page]) => isWanted(page))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([page]) => page);
}
