import type { APIRoute } from 'astro';
import { toCsv } from '../../site/csv.ts';
import { releasePaths } from '../../site/data-routes.ts';
import { plan } from '../../site/entries.ts';
import { longTable } from '../../site/long-table.ts';
import type { Release } from '../../site/release.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<{ readonly release: Release }> = ({ props }) =>
  new Response(toCsv(longTable(plan, props.release)));
