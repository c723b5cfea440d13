import { type Html, html } from '../html/html.ts';
import { sayDay } from '../kinds/day.ts';
import { pageAnchor } from './anchors.ts';
import type { BookletSection } from './choose-pages.ts';
import { bookletClass, leafClass } from './styles/scope-rules.ts';

/** 册子里的一页。 */
export interface BookletLeaf {
  readonly path: string;
  readonly title: string;
  readonly section: BookletSection;
  readonly isDemo: boolean;
  /** 改好的正文，一整段 `article`。 */
  readonly html: string;
}

/** 册子头一页上要说的。 */
export interface BookletCover {
  /** 网站叫什么，谁主办。 */
  readonly site: string;
  readonly publisher: string;
  /** 装的是什么：整个网站、政策、甲村。 */
  readonly part: string;
  /** 照内容的哪一次提交、哪一天的；不在 git 里的没有。 */
  readonly commit: string | undefined;
  readonly day: string | undefined;
  /** 生成网站的时候内容里有还没提交的改动。 */
  readonly isUnproven: boolean;
  /** 网站挂出去的网址。 */
  readonly address: string | undefined;
}

/** 一本册子，还没有样式和脚本。 */
export interface Booklet {
  readonly cover: BookletCover;
  readonly leaves: readonly BookletLeaf[];
  /** 各段叫什么。 */
  readonly sections: Readonly<Record<BookletSection, string>>;
  /** 有没有查的框。 */
  readonly isSearchable: boolean;
}

/** 目录的一段在册子里的锚点。 */
export function sectionAnchor(section: BookletSection): string {
  return `part-${section}`;
}

/** 册子叫什么：`某某镇明白册：政策`。 */
export function bookletTitle({ site, part }: BookletCover): string {
  return `${site.replace(/栏$/, '')}册：${part}`;
}

/** `<body>` 里面的：抬头、头一页、目录、各页。没有脚本也读得全。 */
export function bookletBody(booklet: Booklet): string {
  const { cover, leaves, isSearchable } = booklet;
  const pages = leaves.map((leaf) => ({
    html: `${leaf.html.replace(/<\/article>$/, '')}${backLink.html}</article>`,
  }));
  return html`<a class="skip" href="#contents">跳到目录</a><header class="masthead"><div class="masthead-in"><a class="brand" href="#cover">${bookletName(cover)}</a><a class="modes beside-box" href="#big">大字</a>${isSearchable ? searchForm : undefined}</div></header><main>${coverPage(booklet)}${contentsPage(booklet)}${pages}</main>`
    .html;
}

/** 整个文件；`style`、`script`、`data` 是写好的。`policy` 是内容安全策略：一个请求也不许发。 */
export function bookletFile(
  title: string,
  body: string,
  { policy, style, data, script }: Readonly<Record<'policy' | 'style' | 'data' | 'script', string>>,
): string {
  const head = html`<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="format-detection" content="telephone=no"><title>${title}</title><link rel="icon" href="data:,">`;
  return `<!DOCTYPE html><html lang="zh-CN" id="big" class="${bookletClass}"><head>${head.html}<style>${style}</style></head><body>${body}${data}${script}</body></html>\n`;
}

const backLink = html`<p class="book-back"><a href="#contents">回目录</a></p>`;

const searchForm = html`<form class="search-box compact" role="search" data-suggest hidden><div class="search-row"><input id="search-header" name="q" type="search" aria-label="你想问啥子事" placeholder="问一声，说编号也行" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="button solid" type="submit">查</button></div></form>`;

function bookletName({ site }: BookletCover): string {
  return `${site.replace(/栏$/, '')}册`;
}

function coverPage({ cover, leaves }: Booklet): Html {
  const { part, publisher, commit, day, isUnproven, address } = cover;
  const isDemo = leaves.some((leaf) => leaf.isDemo);
  const source = [day === undefined ? '' : `${sayDay(day)}提交`, commit?.slice(0, 8) ?? '']
    .filter((words) => words !== '')
    .join('，');
  return html`<section class="${leafClass} book-cover" id="cover"><h1>${bookletName(cover)}</h1><p class="book-part">${part}</p>${
    isDemo
      ? html`<p class="book-demo"><strong>演示</strong>　写着“演示”的都是编来演示的，没有真人真事。通知原文和政策依据是真的。</p>`
      : undefined
  }<dl><div><dt>谁办的<dd>${publisher}</div><div><dt>装了什么<dd>${part}，${leaves.length}页</div><div><dt>照哪一天的<dd>${
    source === '' ? '内容不在 git 里，说不出是哪一次提交' : source
  }${isUnproven ? '，另有还没提交的改动' : ''}</div>${
    address === undefined
      ? undefined
      : html`<div><dt>网站<dd><a href="${address}">${address}</a></div>`
  }</dl><p>这是从网站上装订下来的一份，不用网络就能看。网站上后来改了的，这里不会跟着改：两边不一样，以网站为准。</p><p class="hint">没有装进来的：首页、各类的列表、看看我家能享受什么、明白卡、广播稿、会上用、对记录、改了什么、旧版、数据下载、怎么用。连到那里去的，只写网址。</p></section>`;
}

function contentsPage({ leaves, sections }: Booklet): Html {
  const used = [...new Set(leaves.map(({ section }) => section))];
  return html`<nav class="${leafClass} book-contents" id="contents" aria-label="目录"><h2>目录</h2>${used.map(
    (section) =>
      html`<h3 id="${sectionAnchor(section)}">${sections[section]}</h3><ol>${leaves
        .filter((leaf) => leaf.section === section)
        .map(contentsRow)}</ol>`,
  )}</nav>`;
}

function contentsRow({ path, title, isDemo }: BookletLeaf): Html {
  const anchor = pageAnchor(path);
  const code = /^\d+$/.test(anchor) ? html`<span class="code">${anchor}</span>` : undefined;
  const demo = isDemo ? html` <span class="demo-tag">演示</span>` : undefined;
  return html`<li><a href="#${anchor}">${title}</a>${demo}${code}<span class="book-at" data-at="${anchor}"></span></li>`;
}
