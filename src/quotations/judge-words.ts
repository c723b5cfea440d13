import { clauseLabel } from '../clauses/cite-label.ts';
import { sayVersionDay } from '../kinds/version-id.ts';
import type { BareText } from './bare-text.ts';
import { compareWords } from './compare-words.ts';
import { lineAt } from './judge-claims.ts';
import type { Quotation } from './quotation.ts';
import type { QuotedPage } from './quoted-page.ts';
import type { Matched } from './weigh-matches.ts';

/** 一段对上了的话，跟现在的比：一样，是旧的一版的原话，还是不一样。 */
export function judgeWords(found: Matched, pasted: BareText, text: string): Quotation {
  const { page, match, said, own, isExact, counterpart, others } = found;
  const { passage } = match;
  const [start, end] = inText(pasted, said, text);
  const quoted = text.slice(start, end);
  const written = cut(passage, own);
  const label =
    passage.anchor === '' ? '' : (clauseLabel(passage.anchor, page.scheme ?? 'official') ?? '');
  const base = {
    ...{ start, end, line: lineAt(text, start), said: quoted, page, label },
    ...{ anchor: passage.isNow ? passage.anchor : '', perhaps: [], version: '' },
    kind: 'words' as const,
  };
  const notes = others > 0 ? [`另有${others}页也这样写`] : [];
  if (isExact && passage.isNow)
    return { ...base, judgement: 'same', notes, words: [], numbers: [] };
  if (!isExact) {
    const changed = compareWords(quoted, written);
    return { ...base, judgement: 'differs', notes: [...notes, ...goneNotes(found)], ...changed };
  }
  const now = counterpart === undefined ? '' : cut(counterpart.match.passage, counterpart.own);
  return {
    ...base,
    anchor: counterpart?.match.passage.anchor ?? '',
    judgement: 'earlier',
    version: page.versions[passage.last] ?? '',
    notes: [...notes, sinceNote(page, passage.last)],
    ...(now === '' ? { words: [], numbers: [] } : compareWords(quoted, now)),
  };
}

function goneNotes({ page, match: { passage } }: Matched): readonly string[] {
  return passage.isNow ? [] : [sinceNote(page, passage.last)];
}

/** 旧的一版的原话，后来哪天改的。 */
function sinceNote(page: QuotedPage, last: number): string {
  const [was, changed] = [page.versions[last], page.versions[last + 1]].map(sayVersionDay);
  const until = changed === '' || changed === undefined ? '现在改了' : `${changed}改了`;
  return was === '' ? until : `是${was}那一版的原话，${until}`;
}

/** `key` 里的一截在原话里从哪到哪；末尾紧跟着的标点不算。 */
function inText(
  { at }: BareText,
  [from, to]: readonly [number, number],
  text: string,
): readonly [number, number] {
  return [at[from] ?? 0, (at[to - 1] ?? text.length - 1) + 1];
}

function cut(
  passage: { readonly text: string } & BareText,
  span: readonly [number, number],
): string {
  return passage.text.slice(...inText(passage, span, passage.text));
}
