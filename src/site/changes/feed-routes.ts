import type { ChangeFeed } from '../../changes/feeds.ts';
import type { Village } from '../../kinds/town/village.ts';
import { fullAddress, href } from '../addresses/href.ts';
import { site, villages } from '../entries.ts';
import { sectionAt } from '../sections.ts';
import { calendarDays } from './calendar-days.ts';
import { villageListing } from './change-lists.ts';
import { townChanges } from './town-changes.ts';

/** 一份订阅、一份日历是谁的：一个村的，或者全镇的（没有 `village`）。 */
export interface FeedScope {
  readonly village: Village | undefined;
}

/** 各份订阅的地址；看不到历史的一份也没有。 */
export function feedPaths() {
  return townChanges() === undefined ? [] : scopes().map((props) => pathOf(props, 'feed'));
}

/** 各份日历的地址；一天也没有的没有日历。 */
export async function calendarPaths() {
  const days = scopes().map(async (scope) => ({ scope, has: await hasCalendar(scope) }));
  const found = (await Promise.all(days)).filter(({ has }) => has);
  return found.map(({ scope }) => pathOf(scope, 'deadlines'));
}

/** 有没有日子写进日历。 */
export async function hasCalendar({ village }: FeedScope): Promise<boolean> {
  return (await calendarDays(village?.id, () => undefined)).length > 0;
}

/** 一份订阅要写的。 */
export async function feedOf(
  { village }: FeedScope,
  root: URL | string | undefined,
): Promise<ChangeFeed> {
  const { title, summary } = await sectionAt('/changes/');
  const listing = village && villageListing(village);
  const address = root ?? site.address;
  return {
    title: `${site.name}：${listing === undefined ? title : `${listing.name}改了什么`}`,
    subtitle: summary,
    ...{ site: site.name, sponsor: site.sponsor, town: site.id },
    path: listing?.path ?? '/changes/',
    entries: listing?.entries ?? townChanges() ?? [],
    linkTo: (path) => fullAddress(address, path) ?? href(path),
    hasAddress: String(address) !== '',
  };
}

/** 一份日历叫什么。 */
export function calendarName({ village }: FeedScope): string {
  return `${site.name}：${village?.name ?? ''}期限和会议`;
}

function scopes(): readonly FeedScope[] {
  return [{ village: undefined }, ...villages().map((village) => ({ village }))];
}

function pathOf(props: FeedScope, name: string) {
  const { village } = props;
  const path = village === undefined ? name : `villages/${village.id}/${name}`;
  return { params: { file: path }, props };
}
