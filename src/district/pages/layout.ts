import { type Html, html } from '../../html/html.ts';

/** 一页要有的。 */
export interface DistrictPage {
  readonly title: string;
  readonly description: string;
  /** 从这一页到网站的根：首页是空的，`search/` 里的是 `../`。 */
  readonly root: string;
  /** 用哪一份脚本。 */
  readonly script: 'frame.js' | 'search.js';
  /** 编之前的样式。 */
  readonly styles: string;
  /** `<main>` 上的类名和标记。 */
  readonly mainAttributes?: Html;
  readonly main: Html;
}

const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
].join(';');

/** 大字的记号，画出来以前就设好；跟镇里的网站同一句。 */
const remembered =
  'try{document.documentElement.dataset.mode=localStorage["mingbai-mode"]||""}catch{}';

/** 整页 HTML，样式还没有编。地址都是相对的：挂在哪个文件夹下面都行。 */
export function districtPageHtml(
  site: { readonly name: string; readonly sponsor: string },
  { title, description, root, script, styles, mainAttributes, main }: DistrictPage,
): string {
  const tab = root === '' ? title : `${title} · ${site.name}明白栏`;
  return html`<!doctype html>
<html lang="zh-CN" id="big"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${tab}</title><script>${{ html: remembered }}</script><meta name="description" content="${description}"><meta name="SiteName" content="${site.name}明白栏"><meta name="format-detection" content="telephone=no"><meta name="theme-color" content="#a3161a"><link rel="icon" href="data:,"><meta http-equiv="content-security-policy" content="${{ html: policy }}"><style>${{ html: styles }}</style><script src="${root}${script}" defer></script></head>
<body><a class="skip" href="#main">跳到正文</a><header class="masthead"><div class="masthead-in"><a class="brand" href="${root === '' ? './' : root}">${site.name}明白栏</a><a class="modes" href="#big">大字</a></div></header><main id="main"${mainAttributes}>${main}</main><footer class="footer"><div class="footer-in"><p>各镇的话以各镇的网站为准，这里只帮着找。拿不准的，打 <a class="tel" href="tel:12345">12345</a> 问。</p><p>${site.sponsor}主办</p></div></footer></body></html>`
    .html;
}
