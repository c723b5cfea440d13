import { type ClauseText, type PageText, readPage } from './page-text.ts';

/** 建议里的一条：一页，或者页里的一条。 */
export interface SearchDocument {
  /** 相对底座的地址，如 `1010/`、`4999/#2-8`。 */
  readonly path: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly village: string;
  readonly villageName: string;
  /** 条款的叫法；整页的为空串。 */
  readonly clause: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** 小标题和常见问题。 */
  readonly questions: readonly string[];
  readonly steps: readonly string[];
  /** 正文。 */
  readonly text: string;
  /** 正文切成的各段；条款的为空。 */
  readonly segments: PageText['segments'];
}

/**
 * 一页 HTML 里能当建议的：整页一条，文件和村规的条、名词各一条。款和项不单列，字归到它所在的条。
 * 不进搜索的页（没有 `data-pagefind-body`）一条也没有。
 */
export function documentsOf(html: string, path: string): readonly SearchDocument[] {
  const page = readPage(html);
  if (page === undefined) return [];
  const whole = pageDocument(page, path);
  return [whole, ...articlesOf(page).map((clause) => clauseDocument(whole, clause))];
}

function pageDocument(page: PageText, path: string): SearchDocument {
  const field = (name: string) => page.data.get(name) ?? '';
  return {
    path,
    code: field('code'),
    title: field('title'),
    kind: field('kind'),
    kindLabel: field('kind-label'),
    village: field('village'),
    villageName: field('village-name'),
    clause: '',
    summary: field('summary'),
    aliases: field('aliases')
      .split('|')
      .filter((alias) => alias !== ''),
    questions: page.headings,
    steps: page.steps.slice(0, 3),
    text: page.text,
    segments: page.segments,
  };
}

/** 条款并成条：`3`、`3-2`、`3-1-1` 都是第三条；文件的 `2-8` 是一条。 */
function articlesOf({ data, clauses }: PageText): readonly ClauseText[] {
  if (data.get('kind') !== 'rules') return clauses.filter(({ text }) => text !== '');
  const articles = new Map<string, ClauseText>();
  for (const clause of clauses.filter(({ id }) => !id.startsWith('z-'))) {
    const [article = ''] = clause.id.split('-');
    const whole = articles.get(article);
    const text = whole === undefined ? clause.text : `${whole.text} ${clause.text}`;
    articles.set(article, { ...(whole ?? clause), text });
  }
  return [...articles.values()];
}

function clauseDocument(page: SearchDocument, clause: ClauseText): SearchDocument {
  return {
    ...page,
    path: `${page.path}#${clause.id}`,
    clause: clause.label,
    summary: firstSentence(clause.text),
    aliases: clause.aliases.split('|').filter((alias) => alias !== ''),
    questions: [],
    steps: [],
    text: clause.text,
    segments: [],
  };
}

function firstSentence(text: string): string {
  return /^.*?[。；！？]/u.exec(text)?.[0] ?? text;
}
