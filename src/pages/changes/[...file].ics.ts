import type { APIRoute } from 'astro';
import { calendarText } from '../../changes/calendar.ts';
import { fullAddress } from '../../site/addresses/href.ts';
import { calendarDays } from '../../site/changes/calendar-days.ts';
import { calendarName, calendarPaths, type FeedScope } from '../../site/changes/feed-routes.ts';
import { site } from '../../site/entries.ts';

export const getStaticPaths = calendarPaths;

/** 期限和会议，放进手机日历里的。 */
export const GET: APIRoute<FeedScope> = async ({ props, site: root }) => {
  const addressOf = (path: string) => fullAddress(root ?? site.address, path);
  const days = await calendarDays(props.village?.id, addressOf);
  return new Response(calendarText(calendarName(props), days) ?? '');
};
