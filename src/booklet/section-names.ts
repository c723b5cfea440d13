import { parse } from 'parse5';
import { attributeOf, elementsWithin, textIn } from '../html/tree.ts';
import { kinds } from '../kinds/kinds.ts';
import { siteAddress } from './built-page.ts';
import type { BookletSection } from './choose-pages.ts';

/** 网站的菜单里没有写的，这样叫。 */
const DEFAULTS: Readonly<Record<BookletSection, string>> = {
  policies: kinds.policies.label,
  rules: kinds.rules.label,
  exemplars: kinds.exemplars.label,
  notices: kinds.notices.label,
  actions: kinds.actions.label,
  promises: kinds.promises.label,
  progress: kinds.progress.label,
  meetings: kinds.meetings.label,
  villages: '各村',
  terms: '名词解释',
  about: '关于本站',
};

/** 各段叫什么：跟网站抬头、页脚的菜单一样叫。`html` 是网站的随便哪一页。 */
export function sectionNames(html: string, base: string): Readonly<Record<BookletSection, string>> {
  const names: Record<string, string> = {};
  for (const nav of elementsWithin(parse(html))) {
    if (nav.tagName !== 'nav') continue;
    for (const link of elementsWithin(nav)) {
      const href = link.tagName === 'a' ? attributeOf(link, 'href') : undefined;
      const path = href && siteAddress(href, '', base)?.path;
      if (path) names[path.replace(/\/$/, '')] ??= textIn(link).trim();
    }
  }
  const sections = Object.entries(DEFAULTS).map(([section, label]) => [
    section,
    names[section] ?? label,
  ]);
  return Object.fromEntries(sections);
}
