import { fold, queryWords } from '../words/fold.ts';
import { type Passage, pageUrl } from './passage.ts';

/** 一页最多列几个条款。 */
const CLAUSES_PER_PAGE = 3;

const CODE = 5;
const TITLE = 4;
const ALIAS_WHOLE = 3;
const ALIAS_PART = 2;
const TEXT = 1;
const NONE = 0;

interface Judged {
  readonly candidate: Passage;
  /** 命中得多好；只跟同一组的比。 */
  readonly grade: number;
}

/**
 * 真含有要找的词的，排成次序：编号相同的最前，其次题目、叫法、正文。
 * 一页和它的条款排在一起，一样好的页在前，条款最多三条；条款自己的文字里一个词也没有的不列。
 */
export function rank(query: string, candidates: readonly Passage[]): readonly Passage[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const judged = candidates.map((candidate) => ({ candidate, grade: gradeOf(candidate, words) }));
  return inOrder(judged.filter(({ grade }) => grade > NONE));
}

function gradeOf(candidate: Passage, words: readonly string[]): number {
  const title = fold(candidate.title);
  const aliases = candidate.aliases.map(fold);
  const own = [candidate.clause, candidate.body].map((text) => fold(text ?? ''));
  const named = [title, ...aliases, fold(candidate.kind), fold(candidate.village ?? '')];
  const anywhere = [...own, ...named, fold(candidate.summary)];
  const includesAll = (text: string) => words.every((word) => text.includes(word));
  const writtenIn = (texts: readonly string[]) => (word: string) =>
    texts.some((text) => text.includes(word));

  if (candidate.clause !== undefined) {
    const label = fold(candidate.clause);
    if (includesAll(label)) return label === words.join('') ? ALIAS_WHOLE : ALIAS_PART;
    return words.every(writtenIn(anywhere)) && words.some(writtenIn(own)) ? TEXT : NONE;
  }
  if (candidate.code !== undefined && words.join('') === candidate.code) return CODE;
  if (includesAll(title)) return TITLE;
  if (aliases.some((alias) => alias === words.join(''))) return ALIAS_WHOLE;
  if (words.every(writtenIn(named))) return ALIAS_PART;
  return words.every(writtenIn(anywhere)) ? TEXT : NONE;
}

/** 按页分组；组里和组之间都先比命中得多好，组里一样好的页在条款前，再比全文搜索给的分，再比地址。 */
function inOrder(judged: readonly Judged[]): readonly Passage[] {
  return groupsOf(judged)
    .map((members) => [...members].sort(pagesFirst))
    .sort((a, b) => better(best(a), best(b)))
    .flatMap((members) => {
      const clauses = members.filter(({ candidate }) => candidate.clause !== undefined);
      const surplus = new Set(clauses.slice(CLAUSES_PER_PAGE));
      return members.filter((member) => !surplus.has(member));
    })
    .map(({ candidate }) => candidate);
}

function groupsOf(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const page = pageUrl(one.candidate);
    const members = groups.get(page);
    if (members === undefined) groups.set(page, [one]);
    else members.push(one);
  }
  return [...groups.values()];
}

interface Standing {
  readonly grade: number;
  readonly score: number;
  readonly url: string;
}

function best(members: readonly Judged[]): Standing {
  return {
    grade: Math.max(...members.map(({ grade }) => grade)),
    score: Math.max(...members.map(({ candidate }) => candidate.score)),
    url: members[0]?.candidate.url ?? '',
  };
}

function better(a: Standing, b: Standing): number {
  return b.grade - a.grade || b.score - a.score || compare(a.url, b.url);
}

function pagesFirst(a: Judged, b: Judged): number {
  const whole = ({ candidate }: Judged) => (candidate.clause === undefined ? 0 : 1);
  return b.grade - a.grade || whole(a) - whole(b) || better(best([a]), best([b]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
