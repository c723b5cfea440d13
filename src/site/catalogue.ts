import type { Guide } from '../kinds/guide.ts';
import { kindNames } from '../kinds/kinds.ts';
import type { Village } from '../kinds/village.ts';
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

/** 全部栏目；一件事也没有答应的，不列那一栏。 */
const columnsIn = ({
  name,
  hasActions,
  aliases,
}: Pick<Campaign, 'name' | 'hasActions' | 'aliases'>): readonly (readonly [
  path: string,
  title: string,
  summary: string,
  aliases: string,
])[] => [
  ['/', '首页', '有啥子事，从这里问起。', ''],
  ['/policies/', '全部政策', '按遇到的事分好了类。', '政策解读'],
  ['/finder/', '看看我家能享受什么', '答九个问题，看哪些政策跟你家有关。', '自己查|我能领啥'],
  ['/cards/', '明白卡', '一项政策一张，打出来带回家。', '打印|卡片'],
  ['/promises/', '有回音', '大家提的事，哪个管、几时办好、办到哪一步。', '答复|回复|提意见'],
  ['/rules/', '各村村规民约', '各村自己定的规矩。', '村规'],
  ...(hasActions ? [['/actions/', name, `镇里答应办的${name}。`, aliases.join('|')] as const] : []),
  ['/progress/', '进度公布', `走访了好多户，${name}办到哪一步。`, '公开|走访'],
  [
    '/assessment/',
    '各村考核',
    `${name}，各村哪件办好了、晚了、还没办。`,
    '考核|年终考核|哪个村办得好',
  ],
  ['/meetings/', '会议', '开了什么会，说了啥。', '开会|院坝会|恳谈会'],
  ['/exemplars/', '光荣榜', '身边的好人好事。', '典型|表扬'],
  ['/notices/', '文件原文', '文件一字不改。', '红头文件|通知'],
  ['/villages/', '我的村', '点你的村，看村里的事。', '各村'],
  ['/terms/', '名词解释', '文件里的官样词，用大白话说一遍。', '啥意思'],
  ['/guide/', '怎么用', '这个网站怎么看、怎么查、怎么打印。', '帮助'],
  ['/data/', '数据下载', '进度里的数，拿去核对。', '表格'],
  ['/about/', '关于本站', '谁办的、怎么核对。', '无障碍|更正'],
];

/** 全部页面，按类分；一页也没有的类不列。 */
export function catalogueOf(
  directory: Directory,
  villages: readonly Village[],
  guides: readonly GuidePage[],
  campaign: Pick<Campaign, 'name' | 'hasActions' | 'aliases'>,
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
      pages: columnsIn(campaign).map(([path, title, summary, aliases]) => ({
        path,
        title,
        summary,
        aliases: aliases.split('|').filter((alias) => alias !== ''),
      })),
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
