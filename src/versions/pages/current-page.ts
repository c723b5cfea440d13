import { html } from '../../html/html.ts';
import { sayDay } from '../../kinds/day.ts';
import { sayVersionDay } from '../../kinds/version-id.ts';
import { joinPath } from '../../markdown/base-path.ts';
import type { PageHistoryShown } from '../history-of-page.ts';
import { addressesOf, fullOf, type SiteRoot } from './addresses.ts';
import { type MadePage, sheetMark } from './made-page.ts';

/** 每一页现在是哪一版：手边的记录是哪天记的，一比就知道后来改过没有。照编号排。 */
export function currentPage(histories: readonly PageHistoryShown[], root: SiteRoot): MadePage {
  const title = '每一页现在是哪一版';
  const lead = '记录在这个日子以前，引的话就可能改过：点日子，看每一版。';
  const rows = Array.from(histories)
    .sort((a, b) => a.code - b.code)
    .map(({ code, title: name, versions }) => {
      const { page, list } = addressesOf(root, code);
      const last = versions[versions.length - 1];
      const day = last === undefined ? '没有旧版' : sayVersionDay(last.id);
      return html`<tr><th scope="row"><a href="${page}">${code}</a></th><td data-column="题目">${name}</td><td data-column="现在的一版"><a href="${list}">${day}</a></td></tr>`;
    });
  const crumbs = html`<nav class="crumbs" aria-label="所在位置"><a href="${joinPath(root.base, '/cite/')}">对记录</a></nav>`;
  const path = joinPath(root.base, '/cite/pages/');
  const latest = histories
    .flatMap(({ versions }) => versions.at(-1)?.day ?? [])
    .toSorted()
    .at(-1);
  const until = latest === undefined ? '' : `${sayDay(latest)}为止`;
  const mark = sheetMark(fullOf(root, path), { name: title, day: until });
  const main = html`<header class="page-head">${crumbs}${mark}<h1>${title}</h1><p class="lead">${lead}</p></header>
<section class="section prose">${
    rows.length === 0
      ? html`<p>还没有有编号的页。</p>`
      : html`<table class="stacked pages-now"><thead><tr><th scope="col">编号</th><th scope="col">题目</th><th scope="col">现在的一版</th></tr></thead><tbody>${rows}</tbody></table>`
  }</section>
`;
  return { path, title, description: lead, main };
}
