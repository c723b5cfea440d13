import type { APIRoute } from 'astro';
import { toCsv } from '../../site/csv.ts';
import { chartsIn, releasePaths } from '../../site/data-routes.ts';
import { loadSite, plan } from '../../site/entries.ts';
import type { Release } from '../../site/release.ts';
import { wideTable } from '../../site/wide-table.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<{ readonly release: Release }> = async ({ props }) => {
  const { villages } = await loadSite();
  const charts = await chartsIn(props.release);
  return new Response(toCsv(wideTable(plan, props.release, villages, charts)));
};
