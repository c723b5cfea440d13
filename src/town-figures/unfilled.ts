import { isFilledFigure, type TownFigure } from '../kinds/town/town-figure.ts';
import { figureMarksIn } from './mark.ts';

/** 文字里占着位子、镇里还没补的数：名字，不重，照先后。`texts` 是还没填的原文。 */
export function unfilledIn(
  texts: readonly string[],
  figures: readonly TownFigure[],
): readonly string[] {
  const filled = new Set(figures.filter(isFilledFigure).map(({ name }) => name));
  const names = new Set(texts.flatMap(figureMarksIn).map(({ name }) => name));
  return [...names].filter((name) => !filled.has(name));
}
