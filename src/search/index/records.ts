import { joinPath } from '../../markdown/base-path.ts';
import type { IndexedPage } from '../entries/indexed-page.ts';
import { joinContent } from '../fulltext/passage.ts';

/** 交给 Pagefind 的一条记录，一页一条。 */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'zh';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * 把一页变成搜索记录。`base` 是网站的底座，头尾都有斜杠；`place` 是它在建议里第几页，名次照建议的分排。
 * 题目、类名、村名和叫法也写进供搜索的文字，所以搜「吃水」找得到「饮水安全」。
 * 条款不另立记录，只在正文里做记号：记录少，手机要下载的索引就小。
 */
export function recordOf(page: IndexedPage, base: string, place: number): SearchRecord {
  const { title, short, code, kind, kindLabel, village, villageName, summary, aliases, parts } =
    page;
  return {
    url: joinPath(base, page.path),
    language: 'zh',
    content: joinContent([title, kindLabel, villageName, aliases.join('、')], parts),
    meta: present({
      title,
      short,
      code,
      kind: kindLabel,
      village: villageName,
      summary,
      aliases: aliases.join('|'),
      place: String(place),
    }),
    filters: Object.fromEntries(
      Object.entries(present({ kind, village })).map(([name, value]) => [name, [value]]),
    ),
  };
}

function present(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}
