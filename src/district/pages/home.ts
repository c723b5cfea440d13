import { html } from '../../html/html.ts';
import type { DistrictSite } from '../district.ts';
import { districtPageHtml } from './layout.ts';
import { searchFormHtml } from './search-form.ts';
import { sharedPolicies } from './shared-policies.ts';
import { townsHtml } from './towns.ts';

/** 区的首页：一个框，各镇。 */
export function homeHtml(site: DistrictSite, styles: string): string {
  const title = `${site.name}明白栏`;
  const lead = `${site.towns.length} 个镇的政策、村规、答复，一处找。`;
  return districtPageHtml(site, {
    ...{ title, description: lead, root: '', script: 'frame.js', styles },
    main: html`<header class="page-head"><h1>${title}</h1><p class="lead">${lead}</p></header>${searchFormHtml({ action: 'search/', isPage: false })}${sharedPolicies(site).length > 0 ? html`<p><a class="more" href="policies/">区里发的政策，各镇一样的</a></p>` : undefined}<section class="section"><h2>各镇</h2>${townsHtml(site, 'h3')}</section>`,
  });
}
