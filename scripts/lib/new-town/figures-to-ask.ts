import type { TownFigure } from '../../../src/kinds/town/town-figure.ts';
import { figureMarksIn } from '../../../src/town-figures/mark.ts';

/** 抄来的政策里要补的数：只留名字和问的话，那个镇问到的答案、问的单位不带过来。`texts` 是抄来的各页。 */
export function figuresToAsk(
  figures: readonly TownFigure[],
  texts: readonly string[],
): readonly TownFigure[] {
  const used = new Set(texts.flatMap(figureMarksIn).map(({ name }) => name));
  return figures
    .filter(({ name }) => used.has(name))
    .map(({ name, asks, kind, missing }) => ({
      ...{ name, asks, kind, from: '待写：问哪个单位', missing },
    }));
}
