/** 两边的改动没有合好、留在文件里的一处：从哪一行到哪一行（从 0 数起）。 */
export interface MergeConflict {
  readonly first: number;
  readonly last: number;
  /** 只剩一行记号，没有配成一对：不晓得哪些是另一边的。 */
  readonly isLone: boolean;
}

const START = /^<{7}(?:\s|$)/;
const MIDDLE = /^(?:={7}\s*$|\|{7}(?:\s|$))/;
const END = /^>{7}(?:\s|$)/;

/**
 * 找出 git 合并时留下的记号（`<<<<<<<`、`=======`、`>>>>>>>`）。`text` 是只留了自己这一边的文字：
 * 记号和另一边换成空行，行数不变，好接着查。没有配成对的，只去掉记号那一行，不猜哪些是另一边的。
 */
export function resolveConflicts(original: string): {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
} {
  if (!/^(?:<{7}|={7}|>{7}|\|{7})/m.test(original)) return { text: original, conflicts: [] };
  const lines = original.split('\n');
  const pairs = pairsIn(lines);
  const isLone = (line: string) => START.test(line) || MIDDLE.test(line) || END.test(line);
  const conflicts: MergeConflict[] = pairs.map((pair) => ({ ...pair, isLone: false }));
  const kept = lines.map((line, index) => {
    const pair = pairs.find(({ first, last }) => first <= index && index <= last);
    if (pair !== undefined) return index > pair.first && index < pair.middle ? line : '';
    if (!isLone(line)) return line;
    conflicts.push({ first: index, last: index, isLone: true });
    return '';
  });
  return { text: kept.join('\n'), conflicts };
}

/** 配成对的：开头、第一行中间的记号（没有的就是收尾）、收尾。 */
function pairsIn(lines: readonly string[]) {
  const pairs: { first: number; middle: number; last: number }[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!START.test(lines[first] ?? '')) continue;
    const last = lines.findIndex((line, index) => index > first && END.test(line));
    if (last === -1) break;
    const middle = lines.findIndex((line, index) => index > first && MIDDLE.test(line));
    pairs.push({ first, middle: middle === -1 ? last : Math.min(middle, last), last });
    first = last;
  }
  return pairs;
}
