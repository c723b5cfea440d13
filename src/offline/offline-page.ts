/** 存着的一页：路径、整页的 HTML、哪天的。 */
export interface KeptPage {
  readonly path: string;
  readonly html: string;
  readonly day: string;
}

const PLACE = /<ul\b[^>]*\sid="?kept"?[^>]*>/;
const ASKED = /<([a-z]+)\b[^>]*\sid="?asked"?[^>]*>/;

/**
 * 没有网、又没存着这一页的时候摆的那一页：填上要看的是几号，和存着的各页。
 * `template` 是网站上的 `offline/`；`asked` 是要看的路径。有编号的排在前头，照编号。
 */
export function fillOfflinePage(
  template: string,
  asked: string,
  pages: readonly KeptPage[],
  scope: string,
): string {
  const code = /^\d+(?=\/)/.exec(asked)?.[0];
  const said = code === undefined ? '' : `要看的是${code}号，把号记下来，有网了再打。`;
  const items = pages
    .filter(({ path }) => path !== '')
    .sort(byCode)
    .map((page) => itemOf(page, scope));
  return template.replace(ASKED, (tag) => tag + said).replace(PLACE, (tag) => tag + items.join(''));
}

function itemOf({ path, html, day }: KeptPage, scope: string): string {
  const [, whole = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [title = ''] = whole.split(' · ');
  const code = /^\d+/.exec(path)?.[0];
  const name = code === undefined ? title : `${code} ${title}`;
  return `<li><a href="${scope}${path}">${name}</a>，${day}的</li>`;
}

function byCode(a: KeptPage, b: KeptPage): number {
  const codeOf = ({ path }: KeptPage) => Number.parseInt(path, 10) || Number.POSITIVE_INFINITY;
  const [first, second] = [codeOf(a), codeOf(b)];
  if (first !== second) return first - second;
  return a.path < b.path ? -1 : 1;
}
