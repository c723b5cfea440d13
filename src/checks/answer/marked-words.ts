import {
  type Evidence,
  type KnownBasis,
  type MarkGroup,
  markGroups,
} from '../../markdown/evidence.ts';
import { saysExample } from '../amounts/tables-in.ts';

/** 记号管着的一截话。 */
export interface MarkedWords {
  readonly text: string;
  /** 有多硬。没有标的，读起来和看过原文的一样。 */
  readonly evidence: Evidence;
  /** 这句话自己写明了是例子。 */
  readonly saysExample: boolean;
}

/** 句子的末尾；记号里的不算。 */
const SENTENCE = /[。！？\n](?![^〔〕]*〕)/;
/** 留给镇里补的数，还没有数。 */
const TO_FILL = /〔补\s[^〔〕]*〕/g;

/**
 * 把一段话照记号切开：一组挨着的记号管它前面、上一组记号后面的话；
 * 句末没有记号的半截，跟前一组；整句没有记号的，当作最硬。
 */
export function markedWordsIn(text: string, basis: readonly KnownBasis[]): readonly MarkedWords[] {
  return text
    .replace(TO_FILL, '')
    .split(SENTENCE)
    .flatMap((sentence) =>
      sentenceWords(markGroups(sentence, basis)).map((words) => ({
        ...words,
        saysExample: saysExample(sentence),
      })),
    );
}

function sentenceWords(groups: readonly MarkGroup[]): readonly Omit<MarkedWords, 'saysExample'>[] {
  const found: { text: string; evidence: Evidence | undefined }[] = [];
  for (const { parts, evidence } of groups) {
    const [first] = parts;
    const last = found.at(-1);
    if (first?.type === 'text') found.push({ text: first.text, evidence: undefined });
    else if (last !== undefined) last.evidence = evidence ?? 'verified';
  }
  const settled: Omit<MarkedWords, 'saysExample'>[] = [];
  for (const { text, evidence } of found) {
    settled.push({ text, evidence: evidence ?? settled.at(-1)?.evidence ?? 'verified' });
  }
  return settled;
}
