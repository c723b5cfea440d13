import { type Html, html } from '../../html/html.ts';

/** 编辑器一页的壳。 */
export interface Shell {
  readonly title: string;
  /** 镇的名字。 */
  readonly town: string;
  /** 这一次开着的记号，写的请求要带上。 */
  readonly token: string;
  /** 正在哪一页。 */
  readonly here: 'list' | 'edit' | 'publish' | 'ledgers' | 'new';
  readonly main: Html;
}

const places = [
  ['list', '/', '全部内容'],
  ['new', '/new', '新写一页'],
  ['ledgers', '/ledgers', '公布进度'],
  ['publish', '/publish', '发布'],
] as const;

/** 整页 HTML。 */
export function shellHtml({ title, town, token, here, main }: Shell): string {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}｜${town}编辑器</title><meta name="token" content="${token}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/edit.css"><script src="/edit.js" defer></script></head>
<body data-page="${here}"><a class="skip" href="#main">跳到正文</a>
<header><p class="name">${town}编辑器</p><nav aria-label="编辑器">${places.map(
    ([key, href, name]) =>
      html`<a href="${href}"${key === here ? html` aria-current="page"` : undefined}>${name}</a>`,
  )}<button type="button" data-site>看网站</button></nav></header>
<main id="main"><h1>${title}</h1><noscript><p class="note">编辑器要用脚本。换一个开着脚本的浏览器。</p></noscript>
<p class="status" role="status" data-status></p>${main}</main></body></html>`.html;
}
