import { joinContent } from './candidate.ts';
import { type ClauseText, type PageText, readPage } from './page-text.ts';

/** 交给 Pagefind 的一条记录。 */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'zh';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** 一页的记录：整页一条，每个条款各一条。 */
export interface PageRecords {
  readonly page: SearchRecord;
  readonly clauses: readonly SearchRecord[];
}

/**
 * 把一页 HTML 变成搜索记录。`address` 是这一页的地址（带底座，以 `/` 结尾）。
 * 题目、类名、村名和叫法也写进供搜索的文字，所以搜「吃水」找得到「饮水安全」。
 * 页上没有 `data-pagefind-body` 的不进索引，返回 `undefined`；没有题目的抛错。
 */
export function recordsOf(html: string, address: string): PageRecords | undefined {
  const page = readPage(html);
  if (page === undefined) return undefined;
  if (!page.data.get('title')) {
    throw new Error(`${address} 要进搜索，但 <main> 上没有 data-title。请在这一页的模板里补上。`);
  }
  return {
    page: pageRecord(page, address),
    clauses: page.clauses
      .filter(({ text }) => text !== '')
      .map((clause) => clauseRecord(page, clause, address)),
  };
}

function pageRecord(page: PageText, address: string): SearchRecord {
  const field = fieldsOf(page);
  const aliases = field('aliases');
  const summary = field('summary');
  const body = page.text.includes(summary) ? page.text : `${summary} ${page.text}`;
  return {
    ...shared(page),
    url: address,
    content: joinContent([...headOf(page), aliases.replaceAll('|', '、')], body),
    meta: present({ ...metaOf(page), summary, aliases }),
  };
}

function clauseRecord(page: PageText, clause: ClauseText, address: string): SearchRecord {
  return {
    ...shared(page),
    url: `${address}#${clause.id}`,
    content: joinContent([...headOf(page), clause.label], clause.text),
    meta: present({ ...metaOf(page), clause: clause.label }),
  };
}

function shared(page: PageText): Pick<SearchRecord, 'language' | 'filters'> {
  const filters = Object.entries({ kind: page.data.get('kind'), village: page.data.get('village') })
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([name, value]) => [name, [value]]);
  return { language: 'zh', filters: Object.fromEntries(filters) };
}

function headOf(page: PageText): readonly string[] {
  const field = fieldsOf(page);
  return [field('title'), field('kind-label'), field('village-name')];
}

function metaOf(page: PageText): Record<string, string> {
  const field = fieldsOf(page);
  return {
    title: field('title'),
    code: field('code'),
    kind: field('kind-label'),
    village: field('village-name'),
  };
}

function fieldsOf(page: PageText): (name: string) => string {
  return (name) => page.data.get(name) ?? '';
}

function present(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}
