import { allMatches } from '../words/all-matches.ts';
import { foldWithPlaces } from '../words/fold.ts';

/** 摘录里的一小段；`match` 表示它就是要找的词。 */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

/** 从原文里截出来的一段。 */
export interface Excerpt {
  readonly segments: readonly ExcerptPart[];
  /** 前面还有没有没截进来的文字。 */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[。！？；!?;]\s*/gu;

/**
 * 截出头一处命中前后的文字，共 `width` 个字上下，把命中的词标出来。
 * `words` 是折叠过的词（见 `queryWords`）。前面不远处有句号就从那一句开头截；一处也没有命中的，截开头。
 */
export function excerptOf(text: string, words: readonly string[], width = 64): Excerpt {
  const spans = findSpans(text, words);
  const first = spans[0];
  const start = first === undefined ? 0 : openingOf(text, first.start, Math.floor(width / 3));
  const atLeast = first === undefined ? start : first.end;
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + width, atLeast)));
  return {
    segments: cut(
      text,
      start,
      end,
      spans.filter((span) => span.end <= end),
    ),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** 把整句里命中的词标出来，不截短；题目用。 */
export function markWords(text: string, words: readonly string[]): readonly ExcerptPart[] {
  return cut(text, 0, text.length, findSpans(text, words));
}

function findSpans(text: string, words: readonly string[]): readonly Span[] {
  const folded = foldWithPlaces(text);
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at !== -1; at = folded.text.indexOf(word, at + 1)) {
      const start = folded.starts[at] ?? -1;
      const end = folded.ends[at + word.length - 1] ?? -1;
      if (word !== '' && start !== -1 && end !== -1) found.push({ start, end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) {
    if (span.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(span);
  }
  return apart;
}

function openingOf(text: string, matchStart: number, reach: number): number {
  const from = Math.max(0, matchStart - reach);
  if (from === 0) return 0;
  const lead = text.slice(from, matchStart);
  const [ending] = allMatches(lead, SENTENCE_END);
  if (ending !== undefined) return from + ending.index + ending[0].length;
  return wholeCharacter(text, from);
}

/** 不把一个占两个码元的字（如「𬇙」）劈成两半。 */
function wholeCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const splits = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return splits ? at + 1 : at;
}

function cut(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[],
): readonly ExcerptPart[] {
  const segments: ExcerptPart[] = [];
  let from = start;
  for (const span of spans) {
    if (span.start > from) segments.push({ text: text.slice(from, span.start), match: false });
    segments.push({ text: text.slice(span.start, span.end), match: true });
    from = span.end;
  }
  if (end > from) segments.push({ text: text.slice(from, end), match: false });
  return segments;
}
