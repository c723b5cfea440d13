import { Feed } from 'feed';
import { escapeHtml } from '../html/html.ts';
import { type ChangeEntry, entryAnchor, monthOf, type PageChange } from './change-entry.ts';
import { mostEntries } from './entry-lists.ts';
import { nameUrn } from './name-urn.ts';
import { writableText } from './writable-text.ts';

/** 一份订阅：全镇的，或者一个村的。 */
export interface ChangeFeed {
  readonly title: string;
  readonly subtitle: string;
  /** 网站名和主办单位。 */
  readonly site: string;
  readonly sponsor: string;
  /** 这个镇的代号，写进编号里：换了网址，编号不变。 */
  readonly town: string;
  /** 清单在哪里，从站根写起，以斜杠结尾；订阅的文件在它下面。 */
  readonly path: string;
  /** 最近的在前；只取最近的几十次。 */
  readonly entries: readonly ChangeEntry[];
  /** 从站根写起的地址变成完整的网址；网站还没有定网址的，只带底座。 */
  readonly linkTo: (path: string) => string;
  /** `linkTo` 给的是不是完整的网址。 */
  readonly hasAddress: boolean;
}

/** 一次提交里的页，订阅里最多列几页。 */
const MOST_PAGES = 20;
/** 一次改动也没有的，只好写一个谁都晓得不是真的时候。 */
const NEVER = '1970-01-01T08:00:00+08:00';

/** 谁也没有的一个网址（RFC 2606）：`feed` 只收完整的网址，没有定网址的先写它，写好了再去掉。 */
const NOWHERE = 'https://site.invalid';

/**
 * 写成 Atom（RFC 4287）。同样的改动写出同样的字。网站还没有定网址的，链接从取到这份文件的地方算起。
 */
export async function atomFeed(feed: ChangeFeed): Promise<string> {
  const { title, subtitle, site, sponsor, path, hasAddress } = feed;
  const linkTo = hasAddress ? feed.linkTo : (to: string) => `${NOWHERE}${feed.linkTo(to)}`;
  const [newest] = feed.entries;
  const written = new Feed({
    ...{ title: writableText(title), description: writableText(subtitle), copyright: '' },
    ...{ generator: site, language: 'zh-CN', author: { name: writableText(sponsor) } },
    id: await nameUrn(`${feed.town}${path}`),
    link: linkTo(path),
    feedLinks: { atom: linkTo(`${path}feed.xml`) },
    updated: new Date(newest?.time ?? NEVER),
  });
  for (const entry of latest(feed)) {
    written.addItem({
      title: escapeHtml(titleOf(entry)),
      id: await idOf(feed, entry),
      link: linkTo(pathOf(entry)),
      date: new Date(entry.time),
      author: [{ name: writableText(entry.publisher) }],
      content: contentHtml(entry, linkTo),
    });
  }
  return `${written.atom1().replaceAll(NOWHERE, '')}\n`;
}

/** 写成 JSON Feed 1.1。网站还没有定网址的，不写网址：规定要完整的。 */
export async function jsonFeed(feed: ChangeFeed): Promise<string> {
  const { title, subtitle, sponsor, path, linkTo, hasAddress } = feed;
  const items = latest(feed).map(async (entry) => ({
    id: await idOf(feed, entry),
    ...(hasAddress && { url: linkTo(pathOf(entry)) }),
    title: titleOf(entry),
    content_text: linesOf(entry).join('\n'),
    date_published: entry.time,
    authors: [{ name: writableText(entry.publisher) }],
  }));
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: writableText(title),
    description: writableText(subtitle),
    ...(hasAddress && { home_page_url: linkTo(path), feed_url: linkTo(`${path}feed.json`) }),
    language: 'zh-CN',
    authors: [{ name: writableText(sponsor) }],
    items: await Promise.all(items),
  };
  return `${JSON.stringify(written, undefined, 1)}\n`;
}

function latest({ entries }: ChangeFeed): readonly ChangeEntry[] {
  return entries.slice(0, mostEntries);
}

function idOf({ town, path }: ChangeFeed, { commit }: ChangeEntry): Promise<string> {
  return nameUrn(`${town}${path}${commit}`);
}

/** 只动了一页的，点开就是那一页；别的去那个月的清单。 */
function pathOf(entry: ChangeEntry): string {
  const [first, ...others] = entry.pages;
  return others.length === 0 && first?.path !== undefined
    ? first.path
    : `/changes/${monthOf(entry)}/#${entryAnchor(entry)}`;
}

function titleOf({ pages }: ChangeEntry): string {
  const [first, ...others] = pages;
  const more = others.length > 0 ? `，一共${pages.length}页` : '';
  return `${first === undefined ? '' : sayPage(first)}${more}`;
}

function sayPage({ said, code, path, demo }: PageChange): string {
  const number = path === undefined ? '' : `（${code}）`;
  return writableText(`${demo ? '演示：' : ''}${said}${number}`);
}

function linesOf({ summary, pages }: ChangeEntry): readonly string[] {
  return [
    ...(summary === undefined ? [] : [writableText(summary)]),
    ...pages.slice(0, MOST_PAGES).map(sayPage),
    ...restOf(pages),
  ];
}

function contentHtml({ summary, pages }: ChangeEntry, linkTo: ChangeFeed['linkTo']): string {
  const rows = pages.slice(0, MOST_PAGES).map((page) => {
    const said = escapeHtml(sayPage(page));
    return page.path === undefined
      ? said
      : `<a href="${escapeHtml(linkTo(page.path))}">${said}</a>`;
  });
  const items = [...rows, ...restOf(pages)].map((row) => `<li>${row}</li>`).join('');
  const lead = summary === undefined ? '' : `<p>${escapeHtml(writableText(summary))}</p>`;
  return `${lead}<ul>${items}</ul>`;
}

function restOf({ length }: readonly PageChange[]): readonly string[] {
  return length > MOST_PAGES ? [`还有${length - MOST_PAGES}页`] : [];
}
