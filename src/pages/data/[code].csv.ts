import type { APIRoute } from 'astro';
import { toCsv } from '../../site/data/csv.ts';
import { releasePaths } from '../../site/data/data-routes.ts';
import { longTable } from '../../site/data/long-table.ts';
import { plan } from '../../site/entries.ts';
import type { Release } from '../../site/release.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<{ readonly release: Release }> = ({ props }) =>
  new Response(toCsv(longTable(plan, props.release)));
