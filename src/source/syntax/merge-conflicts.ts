/** 两边的改动没有合好、留在文件里的一处：从哪一行到哪一行（从 0 数起）。 */
export interface MergeConflict {
  readonly first: number;
  readonly last: number;
}

/**
 * 找出 git 合并时留下的记号（`<<<<<<<`、`=======`、`>>>>>>>`）。`text` 是只留了自己这一边的文字：
 * 记号和另一边换成空行，行数不变，好接着查。
 */
export function resolveConflicts(original: string): {
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
} {
  if (!/^<{7}/m.test(original) || !/^>{7}/m.test(original))
    return { text: original, conflicts: [] };
  const conflicts: MergeConflict[] = [];
  let first: number | undefined;
  let isOther = false;
  const lines = original.split('\n').map((line, index) => {
    if (/^<{7}(?:\s|$)/.test(line) && first === undefined) {
      first = index;
      return '';
    }
    if (first === undefined) return line;
    if (/^(?:={7}|\|{7})(?:\s|$)/.test(line)) isOther = true;
    const isEnd = /^>{7}(?:\s|$)/.test(line);
    const kept = isOther || isEnd ? '' : line;
    if (isEnd) {
      conflicts.push({ first, last: index });
      first = undefined;
      isOther = false;
    }
    return kept;
  });
  // 没有收尾的，不猜哪些是另一边的。
  return first === undefined
    ? { text: lines.join('\n'), conflicts }
    : { text: original, conflicts: [{ first, last: first }] };
}
