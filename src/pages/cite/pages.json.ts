import type { APIRoute } from 'astro';
import { namedPages } from '../../site/quoted-pages.ts';

/** 查引用要的全部页。scripts/build.ts 添上条款、各版，写成 cite/index.json，这一份就删掉。 */
export const GET: APIRoute = async () => new Response(JSON.stringify(await namedPages()));
