import { html } from '../../html/html.ts';
import type { DistrictSite } from '../district.ts';
import { districtPageHtml } from './layout.ts';
import { searchFormHtml } from './search-form.ts';
import { townsHtml } from './towns.ts';

/** 区的搜索页；没有脚本时是各镇的单子，各镇的目录在各镇的网站上。 */
export function searchHtml(site: DistrictSite, styles: string): string {
  const lead = '写你想问的事。前面写上镇名，或者在框下面选镇，就只在那个镇找。';
  const found = site.towns.filter(({ summary }) => summary !== undefined);
  const filters = html`<div class="search-filters" data-search-filters hidden><label>类别 <select name="kind" disabled><option value="">都看</option>${Object.entries(
    site.kindLabels,
  ).map(
    ([kind, label]) => html`<option value="${kind}">${label}</option>`,
  )}</select></label><label>镇 <select name="village" disabled><option value="">都看</option>${found.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select></label></div>`;
  return districtPageHtml(site, {
    ...{ title: '查一查', description: lead, root: '../', script: 'search.js', styles },
    mainAttributes: html` class="search-page" data-search`,
    main: html`<header class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="../">首页</a></nav><h1>查一查</h1><p class="lead">${lead}</p></header>${searchFormHtml({ action: './', isPage: true, filters })}<noscript><p class="search-plain">这部手机没有开脚本，框里查不了。到下面各镇的网站上看目录。</p></noscript><p class="search-status" role="status" data-search-status></p><div class="search-results" data-search-results></div><div class="search-help card" data-search-help hidden><p data-search-tips>换个短一点的说法，写上是哪个镇的。</p><p>拿不准、找不到的，就问镇便民服务中心，或者打 <a class="tel" href="tel:12345">12345</a>。</p><p data-search-discipline hidden>干部作风上的事，打 <a class="tel" href="tel:12388">12388</a>。</p><p><a href="#all-pages">看各镇的目录</a></p></div><details class="search-index" id="all-pages" open data-search-index><summary>各镇的目录</summary>${townsHtml(site, 'h2')}</details>`,
  });
}
