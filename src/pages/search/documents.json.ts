import type { APIRoute } from 'astro';
import { searchPages } from '../../site/search-pages.ts';

/** 交给搜索的全部页。scripts/build.ts 照它建好索引就删掉，网站上没有。 */
export const GET: APIRoute = async () => new Response(JSON.stringify(await searchPages()));
