import type { APIRoute } from 'astro';
import { site } from '../site/entries.ts';
import { machineFacts } from '../site/machine/page-facts-of.ts';

/** 各页的开头几项。scripts/build.ts 照它把各页写成 Markdown 就删掉，网站上没有。 */
export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(await machineFacts(String(context.site ?? site.address))));
