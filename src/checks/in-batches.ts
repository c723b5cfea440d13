/**
 * 几十个文件一批：从一个文件算出来的，几条规则接着用（`latest`），换了一批就不必记着；
 * 一条规则接着看一批，又比一个文件换一遍规则快得多。
 */
const BATCH = 32;

/** 每条规则查每个文件，返回各条规则查出来的，照规则的次序；一条规则里照文件的次序。 */
export function inBatches<Rule, File, Found>(
  rules: readonly Rule[],
  files: readonly File[],
  run: (rule: Rule, file: File) => readonly Found[],
): readonly (readonly Found[])[] {
  const all = rules.map((rule) => ({ rule, found: [] as Found[] }));
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    for (const { rule, found } of all) {
      for (const file of batch) found.push(...run(rule, file));
    }
  }
  return all.map(({ found }) => found);
}
