import { builtBenchSite } from '../build-site.ts';
import type { BenchRow } from '../rows.ts';
import { buildRows, checkRows, versionsRows } from './build.ts';
import { lighthouseRows } from './lighthouse.ts';
import { paintRows, searchRows } from './phone.ts';
import { weightRows } from './weight.ts';

/** 怎么量。 */
export interface Settings {
  /** 生成好的网站。 */
  readonly out: string;
  /** 临时文件夹，翻出来的镇放在里面。 */
  readonly folder: string;
  /** 翻出大约多少页。 */
  readonly pages: number;
  /** 会抖的量几回，取中间的。 */
  readonly times: number;
}

/** 分几样量，照这个次序；`readsSite` 的看生成好的网站，别的自己翻出一个镇来生成，搜索用生成那样做好的。 */
export const benchParts = {
  weight: { label: '每页多重', readsSite: true, measure: async ({ out }) => weightRows(out) },
  lighthouse: {
    label: 'Lighthouse',
    readsSite: true,
    measure: ({ out, times }) => lighthouseRows(out, times),
  },
  paint: {
    label: '慢手机上打开',
    readsSite: true,
    measure: ({ out, times }) => paintRows(out, times),
  },
  check: {
    label: '检查',
    readsSite: false,
    measure: ({ folder, pages, times }) => checkRows(folder, pages, times),
  },
  build: {
    label: '生成',
    readsSite: false,
    measure: ({ folder, pages }) => buildRows(folder, pages),
  },
  versions: {
    label: '每页五版',
    readsSite: false,
    measure: ({ folder, pages }) => versionsRows(folder, pages),
  },
  search: {
    label: '慢手机上搜索',
    readsSite: false,
    measure: async ({ folder, pages, times }) =>
      searchRows(await builtBenchSite(folder, pages), times, `${pages} 页`),
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      label: string;
      readsSite: boolean;
      measure(settings: Settings): Promise<readonly BenchRow[]>;
    }
  >
>;

export type PartName = keyof typeof benchParts;
