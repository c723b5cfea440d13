import type { APIRoute } from 'astro';
import { readTownText } from '../../site/town-files.ts';

/** 计划的原文件：数什么、怎么数、怎么公布。 */
export const GET: APIRoute = () => new Response(readTownText('progress-plan.json'));
