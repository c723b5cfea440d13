import type { APIRoute } from 'astro';
import { fullAddress } from '../../site/addresses/href.ts';
import { dataReleases } from '../../site/data/data-routes.ts';
import { dataPackage } from '../../site/data/datapackage.ts';
import { loadSite, plan, site } from '../../site/entries.ts';

/** Frictionless 数据包的说明。 */
export const GET: APIRoute = async (context) => {
  const { campaign } = await loadSite();
  const described = dataPackage({
    name: plan.schema,
    title: `${site.name}：${campaign.name}的进度`,
    description: `从${plan.start}起，一期一期公布。公事照实登；各家的事${plan.roundingBase}件一档，只说在哪一档。`,
    publisher: site.sponsor,
    homepage: fullAddress(context.site ?? site.address, ''),
    releases: await dataReleases(),
    planFile: 'progress-plan.json',
  });
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
};
