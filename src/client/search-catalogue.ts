import type { Candidate } from '../search/candidate.ts';

/** 选中的条件；空串是「都看」。 */
export interface Conditions {
  readonly kind: string;
  readonly village: string;
}

/** 页面下方的目录里的一页。 */
export interface CatalogueEntry {
  readonly kind: string;
  readonly village: string;
  readonly candidate: Candidate;
}

/** 把页面下方的目录读成候选：全文索引没打开之前，题目和叫法先在这里找。 */
export function readCatalogue(
  index: HTMLElement,
  villageName: (id: string) => string | undefined,
): readonly CatalogueEntry[] {
  return [...index.querySelectorAll<HTMLElement>('section[data-kind]')].flatMap((section) => {
    const { kind = '', label = '' } = section.dataset;
    return [...section.querySelectorAll('li')].map((item) => {
      const { code, village = '', aliases = '' } = item.dataset;
      const link = item.querySelector('a');
      const candidate = {
        url: link?.getAttribute('href') ?? '',
        code,
        title: link?.textContent?.trim() ?? '',
        kind: label,
        village: villageName(village),
        clause: undefined,
        summary: item.querySelector('p')?.textContent?.trim() ?? '',
        aliases: aliases.split('|').filter((alias) => alias !== ''),
        body: '',
        score: 0,
      };
      return { kind, village, candidate };
    });
  });
}

/** 合条件的页。 */
export function chosenFrom(
  catalogue: readonly CatalogueEntry[],
  { kind, village }: Conditions,
): readonly Candidate[] {
  return catalogue
    .filter((entry) => kind === '' || entry.kind === kind)
    .filter((entry) => village === '' || entry.village === village)
    .map(({ candidate }) => candidate);
}
