import { splitAnchor } from '../../clauses/labels.ts';
import type { SearchDocument } from './documents.ts';

/** 一页的要点：排好名次以后才下载，摆建议、给答案、再核一遍要不要紧都靠它。 */
export interface SearchPage
  extends Pick<
    SearchDocument,
    | ('path' | 'code' | 'title' | 'short' | 'kind' | 'kindLabel' | 'village' | 'villageName')
    | ('summary' | 'aliases' | 'steps')
  > {
  /** 这一页写到的字（到处都有的字不写）。 */
  readonly characters: string;
  readonly clauses: readonly SearchClause[];
  /** 只跟它差日期的一共有几期，它自己也算；单独一页的是 1。 */
  readonly editions: number;
}

/** 页里的一条。 */
export interface SearchClause {
  readonly anchor: string;
  readonly label: string;
  readonly summary: string;
  readonly aliases: readonly string[];
}

/** 在这么大比例的页上都有的字，问不问都一样。 */
const EVERYWHERE = 0.4;
const LONGEST_SUMMARY = 90;

/** 一页和它的各条，排在一起；各条的序号跟着页走。 */
export interface PageDocuments {
  readonly page: SearchDocument;
  readonly clauses: readonly SearchDocument[];
}

/** 到处都有的字，连成一串，放在总表里。 */
export function commonCharacters(pages: readonly PageDocuments[]): string {
  const counts = new Map<string, number>();
  for (const character of pages.flatMap((page) => [...charactersOf(page)])) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > pages.length * EVERYWHERE)
    .map(([character]) => character)
    .sort()
    .join('');
}

/** 一页的要点；`common` 里的字不再写。 */
export function searchPageOf(
  pageDocuments: PageDocuments & { readonly editions: number },
  common: ReadonlySet<string>,
): SearchPage {
  const { page, clauses, editions } = pageDocuments;
  return {
    editions,
    path: page.path,
    code: page.code,
    title: page.title,
    short: page.short,
    kind: page.kind,
    kindLabel: page.kindLabel,
    village: page.village,
    villageName: page.villageName,
    summary: page.summary,
    aliases: page.aliases,
    steps: page.steps,
    characters: [...charactersOf(pageDocuments)]
      .filter((character) => !common.has(character))
      .sort()
      .join(''),
    clauses: clauses.map(({ path, clause, summary, aliases }) => ({
      anchor: splitAnchor(path).anchor ?? '',
      label: clause,
      summary: shortened(summary),
      aliases,
    })),
  };
}

/** 名词页上的名词各管各的，不能因为别的名词写到了就算写到。 */
function charactersOf({ page, clauses }: PageDocuments): ReadonlySet<string> {
  const own = [page.title, page.summary, page.aliases.join(''), page.questions.join('')];
  const words =
    page.kind === 'terms' ? own : [...own, page.text, ...clauses.map(({ text }) => text)];
  return new Set(
    [...new Set(words.join(''))].filter((character) => /[\p{Script=Han}\da-z]/iu.test(character)),
  );
}

function shortened(text: string): string {
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY)}…`;
}
