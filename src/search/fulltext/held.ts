import { fold, queryWords } from '../words/fold.ts';
import { type Passage, pageUrl } from './passage.ts';

/** 一页最多列几个条款。 */
const CLAUSES_PER_PAGE = 3;

/**
 * 真写着要找的词的。先后照建议那一套打的分，分一样的照来的次序；一页和它的条款排在一起，条款最多三条。
 * 条款的叫法就是要找的词的，排到页的前面；条款自己的文字里一个词也没有的不列。
 */
export function heldPassages(query: string, candidates: readonly Passage[]): readonly Passage[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return groupsOf(candidates.filter((candidate) => holds(candidate, words)))
    .sort(([a], [b]) => (b?.score ?? 0) - (a?.score ?? 0))
    .flatMap((members) => labelledFirst(members, words));
}

function holds(candidate: Passage, words: readonly string[]): boolean {
  const { title, aliases, kind, village, summary, clause, body, code } = candidate;
  const own = [clause, body].map((text) => fold(text ?? ''));
  const around = [title, ...aliases, kind, village, summary].map((text) => fold(text ?? ''));
  const writtenIn = (texts: readonly string[]) => (word: string) =>
    texts.some((text) => text.includes(word));
  if (clause === undefined && code !== undefined && words.join('') === code) return true;
  if (!words.every(writtenIn([...own, ...around]))) return false;
  return clause === undefined || words.some(writtenIn(own));
}

function groupsOf(held: readonly Passage[]): Passage[][] {
  const groups = new Map<string, Passage[]>();
  for (const one of held) {
    const members = groups.get(pageUrl(one));
    if (members === undefined) groups.set(pageUrl(one), [one]);
    else members.push(one);
  }
  return [...groups.values()];
}

function labelledFirst(members: readonly Passage[], words: readonly string[]): readonly Passage[] {
  const isLabelled = ({ clause }: Passage) =>
    clause !== undefined && words.every((word) => fold(clause).includes(word));
  const page = members.filter(({ clause }) => clause === undefined);
  const clauses = members.filter(({ clause }) => clause !== undefined);
  const labelled = clauses.filter(isLabelled);
  const others = clauses.filter((one) => !isLabelled(one));
  return [
    ...labelled.slice(0, CLAUSES_PER_PAGE),
    ...page,
    ...others.slice(0, Math.max(0, CLAUSES_PER_PAGE - labelled.length)),
  ];
}
