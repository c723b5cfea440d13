import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/chart.ts';
import { svgFile } from '../../charts/drawing/svg-file.ts';
import { posterOf } from '../../charts/poster.ts';
import { chartsIn, releasePaths } from '../../site/data/data-routes.ts';
import { site } from '../../site/entries.ts';
import { sayCounted } from '../../site/progress/chart-source.ts';
import type { Release } from '../../site/release.ts';

export async function getStaticPaths() {
  const paths = await releasePaths();
  const charts = await Promise.all(paths.map(({ props }) => chartsIn(props.release)));
  return paths.flatMap(({ params, props }, place) =>
    (charts[place] ?? [])
      .filter(({ drawing }) => drawing !== undefined)
      .map((chart) => ({ params: { ...params, chart: chart.name }, props: { ...props, chart } })),
  );
}

export const GET: APIRoute<{ readonly release: Release; readonly chart: Chart }> = ({ props }) => {
  const { chart, release } = props;
  const source = [sayCounted(release), `${site.name}，编号${release.code}。`];
  const poster = posterOf(chart, source);
  if (poster === undefined) return new Response(null, { status: 404 });
  return new Response(svgFile(poster, { title: chart.title, description: chart.conclusion }));
};
