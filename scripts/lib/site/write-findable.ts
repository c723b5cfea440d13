/** 给搜索引擎、给查安全毛病的人看的几个文件：站点地图、`robots.txt`、`security.txt`。 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalPath } from '../../../src/findable/canonical.ts';
import { securityPaths, securityText } from '../../../src/findable/security-text.ts';
import { robotsText, type SitemapPage, sitemapFiles } from '../../../src/findable/sitemap.ts';
import type { Content } from '../../../src/source/content.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';
import { siteSettings } from './site-settings.ts';

/** 写这几个文件要晓得的。 */
export interface FindableGiven {
  /** 网站挂出去的网址；没有定的没有站点地图。 */
  readonly site: string | undefined;
  /** 做好的全部网页，从网站根写起。 */
  readonly pages: Iterable<string>;
  readonly histories: Histories | undefined;
  /** 照哪天生成的，`security.txt` 什么时候过期从这天算。 */
  readonly day: string;
}

/** 写进 `dist`。 */
export function writeFindable(dist: string, town: Content, given: FindableGiven): void {
  const { site, day } = given;
  const { securityContact: contact } = siteSettings(town);
  const files: Readonly<Record<string, string>> = {
    'robots.txt': robotsText(site),
    ...(site !== undefined && sitemapFiles(site, sitemapPages(given))),
    ...(contact !== undefined &&
      Object.fromEntries(securityPaths.map((path) => [path, securityText(contact, day, site)]))),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
}

/** 有编号的，照 git 里上一次改的日子；首页和“最近改了什么”照全站最近的一次。 */
function sitemapPages({ pages, histories }: FindableGiven): readonly SitemapPage[] {
  const days = new Map(
    [...(histories ?? [])].map(([code, { versions }]) => [`${code}/`, versions.at(-1)?.day]),
  );
  const newest = [...days.values()]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const always = new Map([
    ['', newest],
    ['changes/', newest],
  ]);
  return [...pages]
    .flatMap((file) => canonicalPath(file) ?? [])
    .toSorted()
    .map((path) => ({ path, day: days.get(path) ?? always.get(path) }));
}
