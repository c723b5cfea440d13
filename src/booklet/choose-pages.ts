import { type Kind, kindNames, kindOfCode } from '../kinds/kinds.ts';

/** 册子里装什么。 */
export type BookletPart =
  | { readonly what: 'whole' }
  | { readonly what: 'kind'; readonly kind: Kind }
  | { readonly what: 'village'; readonly village: string }
  | { readonly what: 'meeting'; readonly code: number }
  | { readonly what: 'page'; readonly code: number };

/** 册子分几段：有编号的各类，另有各村、名词解释、关于本站。 */
export type BookletSection = Kind | 'villages' | 'terms' | 'about';

/** 各段的先后。 */
const ORDER: readonly BookletSection[] = [
  ...(['policies', 'promises', 'rules', 'actions', 'progress', 'meetings'] as const),
  ...(['exemplars', 'villages', 'notices', 'terms', 'about'] as const),
];
/** 一个村自己的几类：那个村的页连着的，都是它的。 */
const OF_VILLAGE: readonly BookletSection[] = ['promises', 'rules', 'meetings', 'exemplars'];
const TERMS = 'terms/';

/**
 * 一页归哪一段；册子里不装的那些页（首页、各列表、查一查、看看我家能享受什么、会上用、对记录、改了什么、
 * 数据、怎么用，各页的旧版、明白卡、广播稿）是 `undefined`。
 */
export function sectionOfPage(path: string): BookletSection | undefined {
  const [, code] = /^(\d+)\/$/.exec(path) ?? [];
  if (code !== undefined) return kindOfCode(Number(code));
  if (/^villages\/[^/]+\/$/.test(path)) return 'villages';
  if (path === TERMS) return 'terms';
  return path === 'about/' ? 'about' : undefined;
}

/**
 * 从全部网页里挑出册子要的，照册子里的先后排；一页也没有的是空的。
 * `linksOf` 说一页连到哪些页。挑好的页里有官话要解释的，名词解释也装上。
 */
export function choosePages(
  part: BookletPart,
  all: readonly string[],
  linksOf: (path: string) => ReadonlySet<string>,
): readonly string[] {
  const chosen = all.filter((path) => isAsked(part, path, linksOf));
  const needsTerms = chosen.some((path) => linksOf(path).has(TERMS));
  const whole = needsTerms && !chosen.includes(TERMS) && all.includes(TERMS);
  return inOrder(whole ? [...chosen, TERMS] : chosen);
}

function isAsked(
  part: BookletPart,
  path: string,
  linksOf: (path: string) => ReadonlySet<string>,
): boolean {
  const section = sectionOfPage(path);
  if (section === undefined) return false;
  switch (part.what) {
    case 'whole':
      return true;
    case 'kind':
      return section === part.kind;
    case 'page':
      return path === `${part.code}/`;
    case 'meeting':
      if (kindOfCode(part.code) !== 'meetings') return false;
      return path === `${part.code}/` || (isCoded(section) && linksOf(`${part.code}/`).has(path));
    case 'village': {
      const own = `villages/${part.village}/`;
      return path === own || (OF_VILLAGE.includes(section) && linksOf(own).has(path));
    }
  }
}

function isCoded(section: BookletSection): boolean {
  return kindNames.some((kind) => kind === section);
}

/** 一段一段排；段里照编号，进度公布新的在前。 */
function inOrder(paths: readonly string[]): readonly string[] {
  return ORDER.flatMap((section) => {
    const own = paths
      .filter((path) => sectionOfPage(path) === section)
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1));
    return section === 'progress' ? own.toReversed() : own;
  });
}
