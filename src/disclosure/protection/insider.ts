import { roundingBase } from '../../kinds/progress/plan.ts';
import { isVague, knowingCell, type TableGap } from '../../published/total.ts';

/** 减掉晓得的一格以后，剩下的照实的数至少要有这么多件。5 件不够：试过的镇里还有算得窄的；10 件没有。 */
const restAtLeast = 2 * roundingBase;

/**
 * 有人晓得一格的确数：村干部晓得自己村的，调解员晓得一类纠纷的。从合计里一减，就是剩下各格合起来的数。
 * 减掉任何一张表的任何一格，剩下的照实的数都要有 `restAtLeast` 件、或者正好是零，别的格子也都算不窄。
 * `countOf` 是一格的确数，只在办公室里晓得；`isHidden` 是算不算不窄，从零数起的要严些，用 `isFree`。
 */
export function isVagueToInsiders(
  gaps: readonly TableGap[],
  countOf: (leaf: string) => number,
  isHidden = isVague,
): boolean {
  return gaps
    .flatMap(({ cells }) => [...cells])
    .every(([leaf, { least, most }]) => {
      // 迟登、更正过的，台账上现在的数和那时印的也许对不上：照印的那一档算。
      const known = knowingCell(gaps, leaf, Math.min(Math.max(countOf(leaf), least), most));
      return isHidden(known) && isEnough(known[0]);
    });
}

function isEnough(rest: TableGap | undefined): boolean {
  if (rest === undefined || rest.cells.size === 0) return true;
  const { least, most } = rest.sum;
  return least !== most || least === 0 || least >= restAtLeast;
}
