import { type Html, html } from '../../html/html.ts';
import { sayDay } from '../../kinds/day.ts';
import { sayOneVersion } from '../../kinds/version-id.ts';
import { joinPath } from '../../markdown/base-path.ts';
import { bookTitle } from '../book-title.ts';
import type { Citable, CitableClause, CitablePage } from '../citable.ts';
import { type CitedPlace, cite } from '../cite.ts';
import { packLink } from '../pack-link.ts';
import { qrShape } from '../qr.ts';
import { qrHtml } from '../qr-html.ts';
import { formsHtml } from './forms-html.ts';

/** 一页的一版，只要引用用得着的。 */
export interface CitedVersion {
  /** 地址里的那一截，如 `2026-03-31-2`。 */
  readonly id: string;
  readonly day: string;
  /** 那一版的题目。 */
  readonly title: string;
}

/** 填进外框的一页。 */
export interface CitePage {
  /** 带底座的地址。 */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `main` 里面的。 */
  readonly main: Html;
}

/** 全站一样的几样，加上底座。 */
export type CitedSite = Pick<Citable, 'site' | 'root' | 'asOf'> & { readonly base: string };

/** 六位的编号，后面跟着哪天的一版、哪年引用的，连起来可能正好像一个身份证号：哪天引用的留给脚本填。 */
const LONG_CODE = 100_000;

const QR_LABEL = '这一页的二维码';

/** 写在哪一处、题目是什么。 */
interface Cited extends Pick<CitedPlace, 'label' | 'day' | 'version'> {
  readonly title: string;
  /** 从这一页的地址往下写，如 `#3`、`2026-03-31/`。 */
  readonly path: string;
}

/**
 * 一页的「怎么引用」：整页、每一条、以前的每一版，各有口头、书面、链接、Markdown；有网址的有二维码。
 * `versions` 是登得出来的各版，从早到晚；看不到历史的是空的，照页面自己的日子。
 */
export function citePage(
  page: CitablePage,
  site: CitedSite,
  versions: readonly CitedVersion[],
): CitePage {
  const { code, title, withdrawn } = page;
  const day = versions.at(-1)?.day ?? page.day;
  const formsOf = formsWith(page, site);
  return {
    path: joinPath(site.base, `/${code}/cite/`),
    title: `引用：${title}`,
    description: `编号${code}${bookTitle(title)}：口头怎么说，书面怎么写，链接怎么发。`,
    main: html`${headHtml(page, site, day, versions.length > 0)}${
      withdrawn === undefined
        ? undefined
        : html`<p class="withdrawn"><strong>这一页停用了。</strong>${withdrawn}</p>\n`
    }<section class="section"><h2>整页</h2>
${formsOf({ title, label: '', day, path: '' })}${packHtml(site.base, code)}</section>
${clausesHtml(page, site.base, ({ anchor, label, title: own }) => formsOf({ title: own, label, day, path: `#${anchor}` }))}${versionsHtml(
  versions.slice(0, -1).toReversed(),
  (old) => formsOf({ ...old, label: '', version: sayOneVersion(old.id), path: `${old.id}/` }),
)}`,
  };
}

function formsWith(page: CitablePage, { site, root, asOf, base }: CitedSite) {
  const isWithdrawn = page.withdrawn !== undefined;
  const citedDay = page.code < LONG_CODE ? asOf : undefined;
  return ({ title, label, day, version, path }: Cited): Html => {
    const address = joinPath(root ?? base, `/${page.code}/${path}`);
    const cited = { ...page, title, site, isWithdrawn };
    const forms = cite(cited, { label, day, version, address }, citedDay);
    return formsHtml(forms, { citedDay, isRelative: root === undefined });
  };
}

function headHtml(
  page: CitablePage,
  site: CitedSite,
  day: string | undefined,
  hasVersions: boolean,
): Html {
  const { code, title, sheet } = page;
  const here = joinPath(site.base, `/${code}/`);
  const qr = site.root === undefined ? undefined : qrShape(joinPath(site.root, `/${code}/`));
  const list = hasVersions
    ? html`<span><span aria-hidden="true">›</span><a href="${here}versions/">每一版</a></span>`
    : undefined;
  const version = day === undefined ? '' : `，${sayDay(day)}的一版`;
  return html`<header class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="${here}">${code}</a>${list}</nav><p class="seal" data-sheet="${sheet}"><small>说这个号</small><b>${code}</b>${qr && qrHtml(qr, QR_LABEL, 'qr')}</p><h1>怎么引用</h1><p class="lead">${bookTitle(title)}${version}。</p></header>
${
  qr === undefined
    ? html`<p class="hint">网站还没有定网址，没有二维码。</p>\n`
    : html`<figure class="cite-qr no-print">${qrHtml(qr, QR_LABEL)}<figcaption>扫一扫，到这一页</figcaption></figure>\n`
}`;
}

function packHtml(base: string, code: number, anchor?: string): Html {
  return html`<p class="tools"><a class="button" href="${packLink(base, code, anchor)}">加入会上用</a></p>
`;
}

function clausesHtml(
  { code, clauses }: CitablePage,
  base: string,
  formsOf: (clause: CitableClause) => Html,
): Html | undefined {
  if (clauses.length === 0) return undefined;
  return html`<section class="section"><h2>一条一条</h2>
${clauses.map(
  (clause) =>
    html`<details class="cite-clause"><summary id="${clause.anchor}"><b>${clause.label}</b> ${clause.opening}</summary>
${formsOf(clause)}${packHtml(base, code, clause.anchor)}</details>
`,
)}</section>
`;
}

function versionsHtml(
  versions: readonly CitedVersion[],
  formsOf: (version: CitedVersion) => Html,
): Html | undefined {
  if (versions.length === 0) return undefined;
  return html`<section class="section"><h2>以前的各版</h2>
${versions.map(
  (version) =>
    html`<details class="cite-clause"><summary><b>${sayOneVersion(version.id)}</b></summary>
${formsOf(version)}</details>
`,
)}</section>
`;
}
