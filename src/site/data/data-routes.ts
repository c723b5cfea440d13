import type { Chart } from '../../charts/chart.ts';
import { chartsOf } from '../../charts/charts.ts';
import { entriesOf, loadSite, plan, site } from '../entries.ts';
import { oncePerBuild } from '../once-per-build.ts';
import { chartSourceOf } from '../progress/chart-source.ts';
import { isCurrent, type Release } from '../release.ts';
import { chartFilesOf, type DataFile, dataFilesOf } from './data-files.ts';

/** 现在的系列每一期的地址，给 /data/ 下面的表用；停了的旧系列没有计划，只有原文件。 */
export async function releasePaths() {
  const { records } = await loadSite();
  return records.progress
    .filter((release) => isCurrent(plan, release))
    .map((release) => ({ params: { code: String(release.code) }, props: { release } }));
}

/** 每一期公布的原文件：地址和内容文件夹里的路径。 */
export async function sourcePaths() {
  return (await entriesOf('progress')).map(({ id, data }) => ({
    params: { code: String(data.code) },
    props: { path: `progress/${id}.json` },
  }));
}

/** 一期的全部图；停了的旧系列没有。进度页、数据页、下载的表、搜索都要，一期只画一回。 */
export async function chartsIn(release: Release): Promise<readonly Chart[]> {
  if (!isCurrent(plan, release)) return [];
  const drawn = chartsByCode();
  const charts = drawn.get(release.code) ?? drawCharts(release);
  drawn.set(release.code, charts);
  return charts;
}

const chartsByCode = oncePerBuild(() => new Map<number, Promise<readonly Chart[]>>());

async function drawCharts(release: Release): Promise<readonly Chart[]> {
  const { records, villages, campaign } = await loadSite();
  return chartsOf(chartSourceOf(plan, release, records, villages, site, campaign));
}

/** 一期能下载的全部文件。 */
export interface ReleaseFiles {
  readonly release: Release;
  readonly files: readonly DataFile[];
}

/** 每一期和它的文件，从早到晚。 */
export async function dataReleases(): Promise<readonly ReleaseFiles[]> {
  const { records } = await loadSite();
  return Promise.all(
    records.progress.map(async (release) => ({
      release,
      files: [
        ...dataFilesOf(release.code, isCurrent(plan, release)),
        ...chartFilesOf(release.code, await chartsIn(release)),
      ],
    })),
  );
}
