import { type Inline, parseNotation } from '../../markdown/notation.ts';

/** 一句话有多硬：看过原文的最硬，其次只见过转述的，再其次待核实的。没有标的，读起来和看过原文的一样。 */
export const strengths = { unverified: 1, secondary: 2, verified: 3 } as const;

export type Strength = (typeof strengths)[keyof typeof strengths];

/** 记号管着的一截话。 */
export interface MarkedWords {
  readonly text: string;
  readonly strength: Strength;
  /** 这句话自己写明了是例子。 */
  readonly saysExample: boolean;
}

/** 一份依据有多硬，按短名找。 */
export type StrengthOf = (short: string) => Strength;

/** 句子的末尾；记号里的不算。 */
const SENTENCE = /[。！？\n](?![^〔]*〕)/;
const SAYS_EXAMPLE = /例子|外省/;
/** 留给镇里补的数，还没有数。 */
const TO_FILL = /〔补\s[^〔〕]*〕/g;

/**
 * 把一段话照记号切开：一个记号管它前面、上一个记号后面的话；挨着的几个记号一起算，照最弱的；
 * 句末没有记号的半截，跟前一个记号；整句没有记号的，当作最硬。
 */
export function markedWordsIn(text: string, strengthOf: StrengthOf): readonly MarkedWords[] {
  return text
    .replace(TO_FILL, '')
    .split(SENTENCE)
    .flatMap((sentence) =>
      sentenceWords(parseNotation(sentence), strengthOf).map((words) => ({
        ...words,
        saysExample: SAYS_EXAMPLE.test(sentence),
      })),
    );
}

function sentenceWords(
  parts: readonly Inline[],
  strengthOf: StrengthOf,
): readonly Omit<MarkedWords, 'saysExample'>[] {
  const found: { text: string; strength: Strength | undefined }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.type === 'text') found.push({ text: part.text, strength: undefined });
    else if (last !== undefined) {
      const strength = markStrength(part, strengthOf);
      last.strength = weaker(last.strength, strength);
    }
  }
  const settled: Omit<MarkedWords, 'saysExample'>[] = [];
  for (const { text, strength } of found) {
    settled.push({
      text,
      strength: strength ?? settled.at(-1)?.strength ?? strengths.verified,
    });
  }
  return settled;
}

function markStrength(mark: Inline, strengthOf: StrengthOf): Strength {
  if (mark.type === 'unverified') return strengths.unverified;
  if (mark.type !== 'cite') return strengths.verified;
  return mark.sources
    .map(({ short }) => strengthOf(short))
    .reduce<Strength>((a, b) => weaker(a, b), strengths.verified);
}

function weaker(a: Strength | undefined, b: Strength): Strength {
  return a === undefined || b < a ? b : a;
}
