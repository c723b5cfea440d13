import type { APIRoute } from 'astro';
import { toExcelCsv } from '../../site/data/csv.ts';
import { releasePaths } from '../../site/data/data-routes.ts';
import { longTable } from '../../site/data/long-table.ts';
import { plan } from '../../site/entries.ts';
import type { Release } from '../../site/release.ts';

export const getStaticPaths = releasePaths;

/** 一格一行的表，给人用 Excel 打开；给软件读的在 `[code].csv.ts`。 */
export const GET: APIRoute<{ readonly release: Release }> = ({ props }) =>
  new Response(toExcelCsv(longTable(plan, props.release)));
