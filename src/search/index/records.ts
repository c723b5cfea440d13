import { joinContent } from '../fulltext/passage.ts';
import { type PageText, readPage } from './page-text.ts';

/** 交给 Pagefind 的一条记录，一页一条。 */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'zh';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/**
 * 把一页 HTML 变成搜索记录。`address` 是这一页的地址（带底座，以 `/` 结尾）。
 * 题目、类名、村名和叫法也写进供搜索的文字，所以搜「吃水」找得到「饮水安全」。
 * 条款不另立记录，只在正文里做记号：记录少，手机要下载的索引就小。
 * 页上没有 `data-pagefind-body` 的不进索引，返回 `undefined`；没有题目的抛错。
 */
export function recordOf(html: string, address: string): SearchRecord | undefined {
  const page = readPage(html);
  if (page === undefined) return undefined;
  if (!page.data.get('title')) {
    throw new Error(`${address} 要进搜索，但 <main> 上没有 data-title。请在这一页的模板里补上。`);
  }
  const field = fieldsOf(page);
  const aliases = field('aliases');
  const summary = field('summary');
  const head = [field('title'), field('kind-label'), field('village-name')];
  const lead = page.text.includes(summary) ? [] : [{ clause: undefined, text: summary }];
  return {
    url: address,
    language: 'zh',
    content: joinContent([...head, aliases.replaceAll('|', '、')], [...lead, ...page.segments]),
    meta: present({
      title: field('title'),
      code: field('code'),
      kind: field('kind-label'),
      village: field('village-name'),
      summary,
      aliases,
    }),
    filters: Object.fromEntries(
      Object.entries(present({ kind: field('kind'), village: field('village') })).map(
        ([name, value]) => [name, [value]],
      ),
    ),
  };
}

function fieldsOf(page: PageText): (name: string) => string {
  return (name) => page.data.get(name) ?? '';
}

function present(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}
