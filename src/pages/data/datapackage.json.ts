import type { APIRoute } from 'astro';
import { recordFileNames, recordFiles } from '../../machine/records/record-files.ts';
import { fullAddress } from '../../site/addresses/href.ts';
import { dataReleases } from '../../site/data/data-routes.ts';
import { dataPackage } from '../../site/data/datapackage.ts';
import { loadSite, plan, site } from '../../site/entries.ts';

/** 数据包的说明；各个文件多大、指纹是什么，生成完了由 scripts/lib/machine/seal-data-package.ts 添上。 */
export const GET: APIRoute = async (context) => {
  const { campaign } = await loadSite();
  const described = dataPackage({
    name: plan.schema,
    title: `${site.name}：政策、村规民约、有回音、会议、文件，和${campaign.name}的进度`,
    description: `从${plan.start}起，一期一期公布。公事照实登；各家的事${plan.roundingBase}件一档，只说在哪一档。`,
    publisher: site.sponsor,
    homepage: fullAddress(context.site ?? site.address, ''),
    releases: await dataReleases(),
    planFile: 'progress-plan.json',
    records: recordFileNames.map((name) => {
      const { title, about, schema } = recordFiles[name];
      return { name, title, about, schema: `schemas/${schema}.schema.json` };
    }),
  });
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
};
