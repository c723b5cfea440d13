import { describePath } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField } from '../subjects.ts';

type Path = readonly PropertyKey[];

/**
 * 一条里的每一行前面都写了横线：一条就拆成了几条，条条都少字段。
 * 认的是挨着的几条：条条都少了字段，字段名又没有一个重的，合起来像一条。
 */
export const splitItem: FileCheck = {
  code: 'E-FIELD-SPLIT',
  *run(file) {
    if (file.page === undefined) return;
    const incomplete = file.issuesOf('missing').map(({ path }) => path.slice(0, -1));
    const lists = Map.groupBy(
      incomplete.filter((path) => typeof path.at(-1) === 'number'),
      (path) => JSON.stringify(path.slice(0, -1)),
    );
    for (const [list, items] of lists) {
      for (const run of runsOf(items, file.data?.value)) {
        const [first] = run;
        if (first === undefined || run.length < 2) continue;
        const path = first.slice(0, -1);
        yield {
          blinds: run.flatMap((item) => brokenField(file, item)),
          same: `split:${file.rawPath}#${list}`,
          line: file.data?.lineOf(first) ?? 1,
          message: `${describePath(path)}里的一条拆成了${run.length}条：它的每一行前面都有横线“-”。`,
          hint: '只有头一行前面写“- ”；下面几行去掉横线，换成空格，和头一行的字对齐。',
        };
      }
    }
  },
};

/** 少了字段的几条，照合起来像一条的分成几段。 */
function runsOf(items: readonly Path[], value: unknown): readonly (readonly Path[])[] {
  const places = [...new Set(items.map((path) => Number(path.at(-1))))].toSorted((a, b) => a - b);
  const outer = items[0]?.slice(0, -1) ?? [];
  const runs: { last: number; readonly paths: Path[]; readonly keys: Set<string> }[] = [];
  for (const place of places) {
    const path = [...outer, place];
    const keys = Object.keys(valueAt(value, path) ?? {});
    const run = runs.at(-1);
    if (run !== undefined && run.last === place - 1 && keys.every((key) => !run.keys.has(key))) {
      run.last = place;
      run.paths.push(path);
      for (const key of keys) run.keys.add(key);
    } else runs.push({ last: place, paths: [path], keys: new Set(keys) });
  }
  return runs.map(({ paths }) => paths);
}
