import { escapeHtml } from '../html/html.ts';

/** 站点地图里的一页：从网站根写起的地址，和上一次改是哪天；不知道的不写。 */
export interface SitemapPage {
  readonly path: string;
  readonly day?: string | undefined;
}

/** 一份站点地图最多列这么多页（sitemaps.org）。 */
const MOST_PAGES = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * 站点地图：文件名 → XML。装不下的分成几份，`sitemap.xml` 是它们的目录。
 * `site` 是网站挂出去的网址；`most` 只在测试里换。
 */
export function sitemapFiles(
  site: string,
  pages: readonly SitemapPage[],
  most = MOST_PAGES,
): Readonly<Record<string, string>> {
  const root = site.replace(/\/?$/, '/');
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) =>
    pages.slice(at * most, (at + 1) * most),
  );
  if (parts.length <= 1) return { 'sitemap.xml': pageList(root, pages) };
  const named = parts.map((part, at) => [`sitemap-${at + 1}.xml`, pageList(root, part)] as const);
  const listed = named.map(
    ([name]) => `<sitemap><loc>${escapeHtml(root + name)}</loc></sitemap>\n`,
  );
  return {
    'sitemap.xml': `${declaration}<sitemapindex xmlns="${NAMESPACE}">\n${listed.join('')}</sitemapindex>\n`,
    ...Object.fromEntries(named),
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function pageList(root: string, pages: readonly SitemapPage[]): string {
  const rows = pages.map(({ path, day }) => {
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeHtml(root + path)}</loc>${changed}</url>\n`;
  });
  return `${declaration}<urlset xmlns="${NAMESPACE}">\n${rows.join('')}</urlset>\n`;
}

/** `robots.txt`：都可以收；定了网址的，说站点地图在哪里。 */
export function robotsText(site: string | undefined): string {
  const map = site === undefined ? '' : `\nSitemap: ${site.replace(/\/?$/, '/')}sitemap.xml\n`;
  return `User-agent: *\nDisallow:\n${map}`;
}
