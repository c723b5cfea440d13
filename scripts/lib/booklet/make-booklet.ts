import {
  type Booklet,
  type BookletCover,
  type BookletLeaf,
  bookletBody,
  bookletFile,
  bookletTitle,
  sectionAnchor,
} from '../../../src/booklet/booklet.ts';
import { type BookletPlace, bookletPage } from '../../../src/booklet/booklet-page.ts';
import { linkedPaths } from '../../../src/booklet/built-page.ts';
import {
  type BookletPart,
  type BookletSection,
  choosePages,
  sectionOfPage,
} from '../../../src/booklet/choose-pages.ts';
import { packFiles } from '../../../src/booklet/packed-files.ts';
import { type BookletSearch, bookletSearch } from '../../../src/booklet/search-files.ts';
import { bookletStyles, type PageStyles } from '../../../src/booklet/styles/booklet-styles.ts';
import { addedBy } from '../../../src/floor/present.ts';
import { integrityOf } from '../proof/digests.ts';
import { slimMarkup } from '../site/slim-markup.ts';
import type { BookletAssets } from './booklet-assets.ts';
import type { BuiltSite } from './read-site.ts';

/** 头一页上，网站自己说不出的几样。 */
export type CoverSource = Pick<BookletCover, 'part' | 'day'>;

/** 做好的一本册子。 */
export interface MadeBooklet {
  readonly title: string;
  readonly html: string;
  /** 装着搜索数据的那一段不算：那些字在搜索文件里看。 */
  readonly words: string;
  readonly search: BookletSearch;
  readonly pages: number;
}

/** 没有一页合要求的是 `undefined`。 */
export function makeBooklet(
  site: BuiltSite,
  part: BookletPart,
  cover: CoverSource,
  assets: BookletAssets,
): MadeBooklet | undefined {
  const { base, site: address } = site.manifest.settings;
  const links = new Map<string, ReadonlySet<string>>();
  const linksOf = (path: string) => {
    const known =
      links.get(path) ??
      (site.paths.includes(path) ? linkedPaths(site.read(path), base) : new Set());
    links.set(path, known);
    return known;
  };
  const paths = choosePages(part, site.paths, linksOf);
  const [first] = paths;
  if (first === undefined) return undefined;
  const chosen = new Set(paths);
  const place: BookletPlace = {
    base,
    site: address,
    holds: (path) => chosen.has(path),
    sectionAnchor: (path) => listedSection(path, paths),
    picture: site.picture,
  };
  const styles: PageStyles[] = [{ group: OWN_GROUP, css: assets.style }];
  const groups = new Map<string, string>();
  const leaves = paths.map((path): BookletLeaf => {
    const page = site.read(path);
    const section = sectionOf(path);
    const group = `k-${section}`;
    const html = slimMarkup(bookletPage(page, group, place));
    styles.push({ group, css: page.css });
    groups.set(group, (groups.get(group) ?? '') + html);
    return { path, title: page.title, section, isDemo: page.isDemo, html };
  });
  const search = paths.length > 1 ? bookletSearch(site.searchFiles(), place.holds) : new Map();
  const { content } = site.manifest;
  const { site: name, publisher } = site.read(first);
  const booklet: Booklet = {
    cover: {
      ...{ site: name, publisher, address, ...cover },
      ...{ commit: content?.commit, isUnproven: content?.isClean === false },
    },
    leaves,
    sections: site.sections,
    isSearchable: search.size > 0,
  };
  const body = bookletBody(booklet);
  const style = bookletStyles({
    ...{ pages: styles, groups },
    markup: `<html class="b"><body>${body}`,
    added: addedBy(assets.script),
  });
  const title = bookletTitle(booklet.cover);
  const policy = `default-src 'none'; img-src data:; style-src '${integrityOf(style)}'; script-src '${integrityOf(assets.script)}'; base-uri 'none'; form-action 'none'`;
  const parts = { policy, style, script: `<script>${assets.script}</script>` };
  const data =
    search.size === 0
      ? ''
      : `<script type="text/plain" data-search-files>${packFiles(search)}</script>`;
  return {
    ...{ title, search, pages: paths.length },
    html: bookletFile(title, body, { ...parts, data }),
    words: bookletFile(title, body, { ...parts, data: '' }),
  };
}

/** 册子自己的页面没有组：它的样式处处一样。 */
const OWN_GROUP = 'book';

function sectionOf(path: string): BookletSection {
  const section = sectionOfPage(path);
  if (section === undefined) throw new Error(`${path} 不该在册子里。`);
  return section;
}

/** 列表页换成目录的那一段，首页换成目录。 */
function listedSection(path: string, paths: readonly string[]): string | undefined {
  if (path === '') return 'contents';
  const listed = paths.map(sectionOf).find((section) => path === `${section}/`);
  return listed && sectionAnchor(listed);
}
