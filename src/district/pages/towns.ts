import { type Html, html } from '../../html/html.ts';
import type { DistrictSite, DistrictTownShown } from '../district.ts';

/** 各镇：网址、照哪一天、各类有几页。没有脚本也看得全。 */
export function townsHtml({ towns, kindLabels }: DistrictSite, level: 'h2' | 'h3'): Html {
  return html`<ul class="towns">${towns.map((town) => townHtml(town, kindLabels, { html: level }))}</ul>`;
}

function townHtml(
  { id, name, address, summary, isStale }: DistrictTownShown,
  labels: DistrictSite['kindLabels'],
  level: Html,
): Html {
  return html`<li class="card" id="${id}"><${level}><a href="${address}">${name}</a></${level}><p class="hint">${address}</p>${summary && factsHtml(summary, labels)}${staleHtml(summary !== undefined, isStale)}<p><a href="${address}search/">${name}全部页面的目录</a></p></li>`;
}

function factsHtml(
  { day, counts }: NonNullable<DistrictTownShown['summary']>,
  labels: DistrictSite['kindLabels'],
): Html {
  const said = Object.entries(labels)
    .filter(([kind]) => (counts[kind] ?? 0) > 0)
    .map(([kind, label]) => `${label} ${counts[kind]}`)
    .join('，');
  return html`<p class="hint">${day === '' ? '' : `照 ${day} 看：`}${said}。</p>`;
}

function staleHtml(hasCard: boolean, isStale: boolean): Html | undefined {
  if (!isStale) return undefined;
  return hasCard
    ? html`<p class="hint"><strong>这个镇新的一份有毛病，没有取来，搜到的是上一份。</strong></p>`
    : html`<p class="hint"><strong>这个镇的还没有取到，搜不到它的，请到它的网站上看。</strong></p>`;
}
