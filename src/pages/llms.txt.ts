import type { APIRoute } from 'astro';
import { llmsText } from '../machine/llms-text.ts';
import { llmsSource } from '../site/machine/llms-source.ts';

/** 给问答助手看的说明（llmstxt.org）。 */
export const GET: APIRoute = async ({ site }) => new Response(llmsText(await llmsSource(site)));
