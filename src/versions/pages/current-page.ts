import { html } from '../../html/html.ts';
import { joinPath } from '../../markdown/base-path.ts';
import type { PageHistoryShown } from '../history-of-page.ts';
import { addressesOf } from './addresses.ts';
import type { MadePage } from './made-page.ts';
import { sayVersion } from './say-changes.ts';

/** 每一页现在是哪一版：手边的记录是哪天记的，一比就知道后来改过没有。照编号排。 */
export function currentPage(histories: readonly PageHistoryShown[], base: string): MadePage {
  const title = '每一页现在是哪一版';
  const lead = '记录在这个日子以前，引的话就可能改过：点日子，看每一版。';
  const rows = Array.from(histories)
    .sort((a, b) => a.code - b.code)
    .map(({ code, title: name, versions }) => {
      const { page, list } = addressesOf(base, code);
      const last = versions[versions.length - 1];
      const day = last === undefined ? '没有旧版' : sayVersion(last);
      return html`<tr><th scope="row"><a href="${page}">${code}</a></th><td data-column="题目">${name}</td><td data-column="现在的一版"><a href="${list}">${day}</a></td></tr>`;
    });
  const crumbs = html`<nav class="crumbs" aria-label="所在位置"><a href="${joinPath(base, '/cite/')}">对记录</a></nav>`;
  const main = html`<header class="page-head">${crumbs}<h1>${title}</h1><p class="lead">${lead}</p></header>
<section class="section prose">${
    rows.length === 0
      ? html`<p>还没有有编号的页。</p>`
      : html`<table class="stacked"><thead><tr><th scope="col">编号</th><th scope="col">题目</th><th scope="col">现在的一版</th></tr></thead><tbody>${rows}</tbody></table>`
  }</section>
`;
  return { path: joinPath(base, '/cite/pages/'), title, description: lead, main };
}
