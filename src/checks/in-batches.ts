/**
 * 几十个文件一批：从一个文件算出来的，几条规则接着用（`latest`），换了一批就不必记着；
 * 一条规则接着看一批，又比一个文件换一遍规则快得多。
 */
const BATCH = 32;

/** 一个文件里查出来的，一条规则一份，照规则的次序。 */
export type FoundInFile<Found> = readonly (readonly Found[])[];

const nothing: readonly never[] = [];

/** 每条规则查每个文件，返回各个文件里查出来的，照文件的次序。 */
export function inBatches<Rule, File, Found>(
  rules: readonly Rule[],
  files: readonly File[],
  run: (rule: Rule, file: File) => readonly Found[],
): readonly FoundInFile<Found>[] {
  const all = files.map((file) => ({ file, found: [] as (readonly Found[])[] }));
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    for (const rule of rules) {
      for (const { file, found } of batch) {
        const said = run(rule, file);
        found.push(said.length === 0 ? nothing : said);
      }
    }
  }
  return all.map(({ found }) => found);
}

/** 各个文件里查出来的，改成一条规则一份；一条规则里照文件的次序。`rules` 是一共几条规则。 */
export function byRule<Found>(
  files: readonly FoundInFile<Found>[],
  rules: number,
): readonly (readonly Found[])[] {
  return Array.from({ length: rules }, (_, rule) => files.flatMap((found) => found[rule] ?? []));
}
