import type { Guide } from '../kinds/guide.ts';
import { kindNames } from '../kinds/kinds.ts';
import type { Section } from '../kinds/sections.ts';
import type { Village } from '../kinds/town/village.ts';
import { type Campaign, kindNamesIn } from './campaign.ts';
import type { Directory } from './directory.ts';

/** 目录里的一页。`path` 从站根写起。 */
export interface CataloguePage {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly code?: number;
  readonly village?: string | undefined;
  readonly aliases: readonly string[];
}

/** 目录里的一类。 */
export interface CatalogueGroup {
  readonly kind: string;
  readonly label: string;
  readonly pages: readonly CataloguePage[];
}

/** 指南页：文件名就是地址的最后一段。 */
export interface GuidePage {
  readonly id: string;
  readonly data: Pick<Guide, 'title' | 'summary' | 'order'>;
}

/** 全部页面，按类分；一页也没有的类不列。`sections` 是目录里的栏目。 */
export function catalogueOf(
  directory: Directory,
  villages: readonly Village[],
  guides: readonly GuidePage[],
  campaign: Pick<Campaign, 'name'>,
  sections: readonly Section[],
): readonly CatalogueGroup[] {
  const coded = kindNames.map((kind) => ({
    kind,
    label: kindNamesIn(campaign, kind).label,
    pages: directory.ofKind(kind).map(({ code, title, summary, village, aliases }) => ({
      path: `/${code}/`,
      title,
      summary,
      code,
      village,
      aliases,
    })),
  }));
  const plain = [
    {
      kind: 'villages',
      label: '村',
      pages: villages.map(({ id, name }) => ({
        path: `/villages/${id}/`,
        title: name,
        summary: `${name}的事都在这一页。`,
        village: id,
        aliases: [],
      })),
    },
    {
      kind: 'guide',
      label: '怎么用',
      pages: [...guides]
        .sort((a, b) => a.data.order - b.data.order)
        .map(({ id, data }) => ({
          path: `/guide/${id}/`,
          title: data.title,
          summary: data.summary,
          aliases: [],
        })),
    },
    {
      kind: 'columns',
      label: '栏目',
      pages: sections,
    },
  ];
  return [...coded, ...plain].filter(({ pages }) => pages.length > 0);
}

/** 目录有这么多页就不放在搜索页里，另成一页：不然手机先要下载几百 KB 的目录才查得成。 */
const MOST_ON_SEARCH_PAGE = 300;

/** 目录短得可以直接放在搜索页里。 */
export function fitsSearchPage(groups: readonly CatalogueGroup[]): boolean {
  return groups.reduce((sum, { pages }) => sum + pages.length, 0) <= MOST_ON_SEARCH_PAGE;
}
