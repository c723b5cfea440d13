import { type Html, html } from '../../html/html.ts';
import type { DistrictSite, DistrictTownShown } from '../district.ts';
import { districtPageHtml } from './layout.ts';

/** 区里发的一项政策，和照着讲的各镇。 */
interface SharedPolicy {
  readonly code: number;
  readonly towns: readonly DistrictTownShown[];
}

/** 各镇从区里拿来的政策，照编号排；一项也没有的是空的，那一页就不写。 */
export function sharedPolicies({ towns }: DistrictSite): readonly SharedPolicy[] {
  const codes = new Set(towns.flatMap(({ summary }) => summary?.shared?.codes ?? []));
  return [...codes]
    .toSorted((a, b) => a - b)
    .map((code) => ({
      code,
      towns: towns.filter(({ summary }) => summary?.shared?.codes.includes(code)),
    }));
}

/** 区里发的政策，一项一项：哪些镇照着讲，哪些镇旁边另外说了话。 */
export function sharedPoliciesHtml(site: DistrictSite, styles: string): string {
  const lead = '这些政策全区一样，各镇照着讲；镇里另外说了话的，标出来。';
  return districtPageHtml(site, {
    ...{ title: '区里发的政策', description: lead, root: '../', script: 'frame.js', styles },
    main: html`<header class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="../">首页</a></nav><h1>区里发的政策</h1><p class="lead">${lead}</p></header><ul class="towns">${sharedPolicies(site).map((policy) => policyHtml(site, policy))}</ul>`,
  });
}

function policyHtml({ titles }: DistrictSite, { code, towns }: SharedPolicy): Html {
  return html`<li class="card" id="${`p${code}`}"><h2>${titles[code] ?? ''}（${code}）</h2><ul>${towns.map(
    ({ name, address, summary }) =>
      html`<li><a href="${address}${code}/">${name}</a>${summary?.ownLines.includes(code) ? '：旁边另有本镇的话' : ''}</li>`,
  )}</ul></li>`;
}
