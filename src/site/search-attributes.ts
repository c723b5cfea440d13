import type { PageSummary } from './directory.ts';

/**
 * 写在 `<main>` 上的属性：建搜索索引时从这里知道是哪一页、哪一类、哪个村。
 * 政策的叫法在页末写着，建索引时从那里取，属性里不再写一遍：页面要轻。
 */
export function mainAttributes(
  card: PageSummary,
  kindLabel: string,
  villageName: string | undefined,
) {
  return {
    'data-pagefind-body': '',
    'data-code': String(card.code),
    'data-kind': card.kind,
    'data-kind-label': kindLabel,
    'data-village': card.village,
    'data-village-name': villageName,
    'data-title': card.title,
    'data-summary': card.summary,
    'data-aliases': card.kind === 'policies' ? undefined : card.aliases.join('|') || undefined,
  };
}
