import { type Exemplar, exemplarCategories } from '../../kinds/exemplar.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 光荣榜上的一位供搜的话；停用了的，讲他的事的话不供搜。 */
export function exemplarText(exemplar: Exemplar, body: BodyText, sayDay: SayDay): KindText {
  const { category, chosen, chosenBy, withdrawn } = exemplar;
  if (withdrawn !== undefined) return { parts: [], questions: [] };
  return {
    ...aroundBody([plainPart(exemplarCategories[category])], body, [
      plainPart(`${sayDay(chosen)}评上`, chosenBy),
    ]),
    points: body.parts.map(({ text }) => text),
  };
}
