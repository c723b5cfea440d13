import { type BareText, bareText } from './bare-text.ts';
import type { Claim } from './find-claims.ts';
import type { SitePassage } from './quoted-page.ts';

/** 一截话两头在 `key` 里的位置。 */
type Span = readonly [from: number, to: number];

const NUMBER = '[〇零一二三四五六七八九十百千\\d]{1,7}';
const LABEL = new RegExp(
  `^\\s*(?:第${NUMBER}条(?:之${NUMBER})?|[（(]${NUMBER}[）)]|[〇零一二三四五六七八九十百千]{1,4}、)`,
);

/**
 * 一段话开头的序数不算在话里：记录上的「2999第三条：……」，前面的编号、条款另外认过；记录上没有写序数的，原话开头的也不比。
 * 话在不在说的那一条，另外说。
 */
export function withoutLabels(
  { said, own }: { readonly said: Span; readonly own: Span },
  passage: SitePassage,
  {
    pasted,
    text,
    claims,
  }: {
    readonly pasted: BareText;
    readonly text: string;
    readonly claims: readonly Claim[];
  },
): { readonly said: Span; readonly own: Span } {
  const start = pasted.at[said[0]] ?? 0;
  const claim = claims.find((one) => one.start <= start && start < one.end);
  const from = claim === undefined ? said[0] : firstFrom(pasted, claim.end, said);
  const isCut = from > said[0];
  const isSame = pasted.key.slice(...said) === passage.key.slice(...own);
  if (from >= said[1] || (isSame && !isCut)) return { said, own };
  const isLabelled = LABEL.test(text.slice(pasted.at[from] ?? 0));
  const label = isLabelled ? 0 : labelLength(passage);
  const ownFrom = Math.min(Math.max(own[0], label), own[1] - 1);
  return { said: [from, said[1]], own: [ownFrom, own[1]] };
}

/** 一段原话开头的序数，在 `key` 里有几个字；没有的是 0。 */
export function labelLength({ text }: SitePassage): number {
  return bareText(LABEL.exec(text)?.[0] ?? '').key.length;
}

/** 从原话的第 `place` 个字起，是 `key` 里的第几个字。 */
function firstFrom({ at }: BareText, place: number, [from, to]: Span): number {
  let first = from;
  while (first < to && (at[first] ?? place) < place) first += 1;
  return first;
}
