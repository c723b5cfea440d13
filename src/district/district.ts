import type { SiteSummary } from './site-summary.ts';
import type { ListedTown } from './town-list.ts';

/** 区的网站上的一个镇。 */
export interface DistrictTownShown extends Pick<ListedTown, 'id' | 'name' | 'address'> {
  /** 网站的名片；一回也没有取到过的没有。 */
  readonly summary: SiteSummary | undefined;
  /** 这一回取的有毛病，用的是以前好的，或者一回也没有取到。 */
  readonly isStale: boolean;
}

/** 区的网站。 */
export interface DistrictSite {
  readonly name: string;
  readonly sponsor: string;
  readonly towns: readonly DistrictTownShown[];
  /** 类的代号 → 叫法：各镇的叫法不一样的，照头一个镇的。 */
  readonly kindLabels: Readonly<Record<string, string>>;
  /** 政策的编号 → 题目：照头一个有这一项的镇的。 */
  readonly titles: Readonly<Record<string, string>>;
}
