import type { APIRoute } from 'astro';
import { atomFeed } from '../../changes/feeds.ts';
import { type FeedScope, feedOf, feedPaths } from '../../site/changes/feed-routes.ts';

export const getStaticPaths = feedPaths;

/** 改了什么，Atom 订阅。 */
export const GET: APIRoute<FeedScope> = async ({ props, site }) =>
  new Response(await atomFeed(await feedOf(props, site)));
