import { type Html, html } from '../../html/html.ts';
import type { Addresses } from './addresses.ts';

/** 填进外框的一页。 */
export interface MadePage {
  /** 带底座的地址。 */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `main` 里面的。 */
  readonly main: Html;
  /** 上面的字已经一段一段看过，没有不该公开的（`mustWithhold`），不用再看一遍。 */
  readonly isJudged?: boolean;
}

/** 各种页共用的抬头：回到哪里，题目，一句话。 */
export function pageHead(addresses: Addresses, code: number, title: string, lead: Html): Html {
  return html`<header class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="${addresses.page}">${code}</a><span><span aria-hidden="true">›</span><a href="${addresses.list}">每一版</a></span></nav><h1>${title}</h1><p class="lead">${lead}</p></header>
`;
}

/** 写好了才看出里面有不该公开的一页：地址留着，只说不再登。 */
export function notShownPage(path: string): MadePage {
  const said = '这一页里有不该公开的，不再登。';
  const main = html`<header class="page-head"><h1>不再登</h1><p class="lead">${said}</p></header>
`;
  return { path, title: '不再登', description: said, main };
}
