import type { BareText } from './bare-text.ts';
import type { Claim } from './find-claims.ts';
import { quotesIn, titlesIn } from './quotes-in.ts';
import type { Matched, Surroundings } from './weigh-matches.ts';

/** 离说到的地方这么近，同样的话先算它的。 */
const NEAR = 300;

/** 一段话的前后：说到了哪些编号、条款，哪些在引号、书名号里。 */
export function surroundings(
  text: string,
  pasted: BareText,
  claims: readonly Claim[],
): Surroundings {
  return {
    ...{ text, pasted, claims, quotes: quotesIn(text), titles: titlesIn(text) },
    isNamed: (page, at) =>
      claims.some(({ start, pages }) => Math.abs(start - at) < NEAR && pages.indexOf(page) !== -1),
  };
}

/** 看不出是哪一页的，后面不远照着念的话在哪一页，就是哪一页。 */
export function settledBy(claim: Claim, found: readonly Matched[], { at }: BareText): Claim {
  if (claim.pages.length < 2) return claim;
  const after = found.filter(({ page, said: [from] }) => {
    const start = at[from] ?? 0;
    return start >= claim.start && start - claim.end < NEAR && claim.pages.indexOf(page) !== -1;
  });
  const [first] = after;
  return first === undefined || first.others > 0 ? claim : { ...claim, pages: [first.page] };
}
