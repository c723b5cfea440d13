import type { VisibleLines } from './visible-line.ts';

/** 一处不一样：正文的第几行，是字不一样，还是本该另起一块的接到了上一块。 */
export interface LineDifference {
  readonly line: number;
  readonly kind: 'text' | 'joined' | 'split';
  /** 从第几个字起不一样（空白不数）；`joined`、`split` 的是 0。 */
  readonly at: number;
}

/** 该看见的和看得见的一行行比；连着几行不一样的，只说头一行。 */
export function differencesBetween(
  written: VisibleLines,
  shown: VisibleLines,
): readonly LineDifference[] {
  const lines = [...new Set([...written.keys(), ...shown.keys()])].toSorted((a, b) => a - b);
  const found: LineDifference[] = [];
  let last = -1;
  for (const line of lines) {
    const [wanted, seen] = [written.get(line), shown.get(line)];
    const isSame = wanted?.text === seen?.text;
    if (isSame && wanted?.opens === seen?.opens) continue;
    if (last !== line - 1) {
      if (!isSame)
        found.push({ line, kind: 'text', at: firstDifference(wanted?.text, seen?.text) });
      else found.push({ line, kind: wanted?.opens === true ? 'joined' : 'split', at: 0 });
    }
    last = line;
  }
  return found;
}

function firstDifference(a = '', b = ''): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
