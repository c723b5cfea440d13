import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesOf, loadSite } from '../../site/entries.ts';
import { progressTable, toCsv } from '../../site/progress-table.ts';

export const getStaticPaths = (async () =>
  (await entriesOf('progress')).map((entry) => ({
    params: { code: String(entry.data.code) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { records, villages } = await loadSite();
  const progress = records.progress.find(({ code }) => String(code) === params.code);
  if (progress === undefined) return new Response(null, { status: 404 });
  return new Response(toCsv(progressTable(progress, records.actions, villages)));
};
