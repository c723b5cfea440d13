import type { APIRoute } from 'astro';
import planText from '../../../content/progress-plan.json?raw';

/** 计划的原文件：数什么、怎么数、怎么公布。 */
export const GET: APIRoute = () => new Response(planText);
