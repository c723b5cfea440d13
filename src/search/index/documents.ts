import { anchorOf, type Position, positionOf } from '../../clauses/labels.ts';
import type { IndexedPage } from '../entries/indexed-page.ts';

/** 建议里的一条：一页，或者页里的一条。 */
export interface SearchDocument
  extends Pick<
    IndexedPage,
    | ('path' | 'code' | 'title' | 'short' | 'kind' | 'kindLabel' | 'village' | 'villageName')
    | ('summary' | 'aliases' | 'questions' | 'points' | 'steps')
  > {
  /** 条款的叫法；整页的为空串。 */
  readonly clause: string;
  /** 正文。 */
  readonly text: string;
  /** 正文切成的各段；条款的为空。 */
  readonly segments: IndexedPage['parts'];
}

/** 整页答问题时，最多列前几步。 */
const MOST_STEPS = 3;

/** 一页里能当建议的：整页一条，文件和村规的条、名词各一条。款和项不单列，字归到它所在的条。 */
export function documentsOf(page: IndexedPage): readonly SearchDocument[] {
  const { parts, steps, ...facts } = page;
  const whole: SearchDocument = {
    ...facts,
    clause: '',
    steps: steps.slice(0, MOST_STEPS),
    text: parts.map(({ text }) => text).join(' '),
    segments: parts,
  };
  return [whole, ...articlesOf(page).map((clause) => clauseDocument(whole, clause))];
}

/** 单列出来的是哪几种。 */
const CITED: ReadonlySet<Position['branch']> = new Set(['article', 'official', 'decimal']);

interface ClauseText {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly text: string;
}

/** 条款并成条：`3`、`3-2`、`3-1-1` 都是第三条；文件的 `2-8` 是一条。章节、附件的题目不单列。 */
function articlesOf({ kind, parts }: IndexedPage): readonly ClauseText[] {
  const clauses = parts.flatMap(({ clause, text }) =>
    clause === undefined ? [] : [{ ...clause, aliases: clause.aliases ?? [], text }],
  );
  if (kind !== 'rules' && kind !== 'notices') return clauses;
  const home = kind === 'rules' ? 'articles' : 'official';
  const articles = new Map<string, ClauseText>();
  for (const clause of clauses) {
    const position = positionOf(clause.id, home);
    if (position === undefined || !CITED.has(position.branch)) continue;
    const isArticle = position.branch === 'article';
    const numbers = isArticle ? position.numbers.slice(0, 1) : position.numbers;
    const article = anchorOf({ ...position, numbers }, home);
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
    aliases: [...clause.aliases],
    questions: [],
    points: [],
    steps: [],
    text: clause.text,
    segments: [],
  };
}

function firstSentence(text: string): string {
  return /^.*?[。；！？]/u.exec(text)?.[0] ?? text;
}
