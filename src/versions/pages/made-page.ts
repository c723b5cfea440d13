import { qrShape } from '../../citation/qr.ts';
import { qrHtml } from '../../citation/qr-html.ts';
import { type Html, html } from '../../html/html.ts';
import type { PageEdition } from '../foot.ts';
import type { Addresses } from './addresses.ts';

/** 填进外框的一页。 */
export interface MadePage {
  /** 带底座的地址。 */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** `main` 里面的。 */
  readonly main: Html;
  /** 页脚上说的是哪一版。 */
  readonly edition?: PageEdition | undefined;
  /** 上面的字已经一段一段看过，没有不该公开的（`mustWithhold`），不用再看一遍。 */
  readonly isJudged?: boolean;
}

/** 印在纸上，每张纸顶上的：编号，叫什么，哪一天的，扫了去哪里。 */
export interface SheetTop {
  readonly name: string;
  readonly day: string;
}

/** 各种页共用的抬头：回到哪里，印在纸上的（二维码去 `path`），题目，一句话。 */
export function pageHead(
  addresses: Addresses,
  code: number,
  title: string,
  lead: Html,
  sheet: SheetTop & { readonly path: string },
): Html {
  return html`<header class="page-head"><nav class="crumbs" aria-label="所在位置"><a href="${addresses.page}">${code}</a><span><span aria-hidden="true">›</span><a href="${addresses.list}">每一版</a></span></nav>${sheetMark(addresses.full(sheet.path), sheet, code)}<h1>${title}</h1><p class="lead">${lead}</p></header>
`;
}

/** 印在每张纸顶上的；`address` 是二维码扫了去的网址，没有的不印。 */
export function sheetMark(
  address: string | undefined,
  { name, day }: SheetTop,
  code?: number,
): Html {
  const said = code === undefined ? undefined : html`<b>${code}</b>`;
  return html`<p class="seal sheet" data-sheet="${name}\n${day}">${said}${address === undefined ? undefined : qrHtml(qrShape(address), '本页二维码', 'qr')}</p>
`;
}

/** 写好了才看出里面有不该公开的一页：地址留着，只说不再登。 */
export function notShownPage(path: string): MadePage {
  const said = '这一页里有不该公开的，不再登。';
  const main = html`<header class="page-head"><h1>不再登</h1><p class="lead">${said}</p></header>
`;
  return { path, title: '不再登', description: said, main };
}
