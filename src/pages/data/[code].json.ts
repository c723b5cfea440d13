import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesOf, loadSite } from '../../site/entries.ts';

export const getStaticPaths = (async () =>
  (await entriesOf('progress')).map((entry) => ({
    params: { code: String(entry.data.code) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { records } = await loadSite();
  const progress = records.progress.find(({ code }) => String(code) === params.code);
  if (progress === undefined) return new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(progress, null, 2)}\n`);
};
