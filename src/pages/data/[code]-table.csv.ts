import type { APIRoute } from 'astro';
import { toExcelCsv } from '../../site/data/csv.ts';
import { chartsIn, releasePaths } from '../../site/data/data-routes.ts';
import { wideTable } from '../../site/data/wide-table.ts';
import { loadSite, plan } from '../../site/entries.ts';
import type { Release } from '../../site/release.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<{ readonly release: Release }> = async ({ props }) => {
  const { villages } = await loadSite();
  const charts = await chartsIn(props.release);
  return new Response(toExcelCsv(wideTable(plan, props.release, villages, charts)));
};
