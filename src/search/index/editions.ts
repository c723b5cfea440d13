import type { PageDocuments } from './pages.ts';

/** 一页，和只跟它差日期的一共有几期（单独一页的是 1）。 */
export interface SeriesPage extends PageDocuments {
  readonly editions: number;
}

/**
 * 一期一页、只差日期的（进度）：只有最新的一期照内容找，旧的几期只认题目和编号，不然一问全是它们。
 * 题目里的数去掉以后一样、类也一样的，是一套；数最大的最新。
 */
export function newestEditions(pages: readonly PageDocuments[]): readonly SeriesPage[] {
  const series = new Map<string, PageDocuments[]>();
  for (const page of pages) {
    const name = seriesOf(page);
    series.set(name, [...(series.get(name) ?? []), page]);
  }
  return pages.map((page) => {
    const all = series.get(seriesOf(page)) ?? [page];
    const newest = all.reduce((latest, one) => (isLater(one, latest) ? one : latest));
    const editions = all.length;
    return page === newest
      ? { ...page, editions }
      : { ...page, page: onlyNamed(page.page), editions };
  });
}

function seriesOf({ page }: PageDocuments): string {
  return page.kind === 'progress' ? page.title.replace(/\d+/g, '') : page.path;
}

function isLater(one: PageDocuments, other: PageDocuments): boolean {
  const days = ({ page }: PageDocuments) => (page.title.match(/\d+/g) ?? []).map(Number);
  const [a, b] = [days(one), days(other)];
  const at = a.findIndex((number, place) => number !== b[place]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}

function onlyNamed(page: PageDocuments['page']): PageDocuments['page'] {
  return { ...page, summary: '', questions: [], points: [], steps: [], text: '' };
}
