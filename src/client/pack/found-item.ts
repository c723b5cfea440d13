import { type PackItem, wholePage } from '../../pack/pack.ts';
import { type Missing, sayCitationDay, sayItemDay } from '../../pack/say-pack.ts';
import { blocksOfClause, blocksOfPage } from './blocks-of.ts';
import { type FetchedPage, fetchPage } from './fetch-page.ts';

/** 拿到了的一件。 */
export interface FoundItem {
  readonly item: PackItem;
  /** 页的题目。 */
  readonly title: string;
  /** 是哪一天的，如「2026年11月12日通过」「2026年10月28日的一版」。 */
  readonly day: string;
  readonly isDemo: boolean;
  /** 停用了、是旧版的，页上怎么说的；没有的是空串。 */
  readonly warning: string;
  /** 没有网，用的是哪天存着的；网上取的是空串。 */
  readonly keptDay: string;
  /** 那一页里的各块，还没有抄过来。 */
  readonly blocks: readonly Element[];
}

/** 一件的结果：拿到了，或者为什么拿不出来。 */
export type ItemResult = FoundItem | { readonly item: PackItem; readonly why: Missing };

/** 一件从本站自己的页里取；`base` 是底座，`demoCodes` 是演示的各号（旧版的页上没有写）。 */
export async function findItem(
  item: PackItem,
  base: string,
  demoCodes: ReadonlySet<string>,
): Promise<ItemResult> {
  const fetched = await fetchPage(base + pagePathOf(item));
  if (fetched.state !== 'here') return { item, why: await whyMissing(item, fetched.state, base) };
  const { page, keptDay } = fetched;
  const blocks =
    item.anchor === '' ? blocksOfPage(page) : blocksOfClause(page, item.code, item.anchor);
  if (blocks === undefined) return { item, why: 'clause' };
  return {
    item,
    title: shownText(page.querySelector('main h1')),
    day: sayItemDay(item, dayOf(page)),
    isDemo: demoCodes.has(item.code) || page.querySelector('main .demo-banner') !== null,
    warning: shownText(page.querySelector('main .withdrawn, main .old-version p')),
    keptDay,
    blocks,
  };
}

/** 一件在哪一页，从底座写起。 */
function pagePathOf({ code, version }: PackItem): string {
  return version === '' ? `${code}/` : `${code}/${version}/`;
}

/** 一个元素里的字，空白收拾过。 */
export function shownText(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** 没有这一版，还是连这个号也没有：问一声现在的那一页在不在。 */
async function whyMissing(
  item: PackItem,
  state: Exclude<FetchedPage['state'], 'here'>,
  base: string,
): Promise<Missing> {
  if (state !== 'gone') return state;
  if (item.version === '') return 'code';
  const today = await fetchPage(base + pagePathOf(wholePage(item.code)));
  return today.state === 'gone' ? 'code' : 'version';
}

/** 现在的一页是哪天的：头里写了引用的日子就是它，没写的照印在纸上的那一行。 */
function dayOf(page: DocumentFragment): string {
  const cited = page.querySelector('meta[name="citation_date"]')?.getAttribute('content') ?? '';
  const sheet = page.querySelector('.seal')?.getAttribute('data-sheet') ?? '';
  return sayCitationDay(cited) ?? sheet.split('\n')[1] ?? '';
}
