import type { APIRoute } from 'astro';
import { citablePages } from '../site/citable.ts';
import { site } from '../site/entries.ts';

/** 可以引用的各页。scripts/build.ts 照它写好「怎么引用」就删掉，网站上没有。 */
export const GET: APIRoute = async (context) =>
  new Response(JSON.stringify(await citablePages(String(context.site ?? site.address))));
