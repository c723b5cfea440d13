import type { RelatedFinding } from '../../../src/checks/found-in.ts';
import type { FoundInFile } from '../../../src/checks/in-batches.ts';
import type { KeptResults } from '../kept/kept-results.ts';

/** 一个文件里查出来的，各条规则各一份；查到一半程序自己出了错的不存，下一次再查。 */
type Found = FoundInFile<RelatedFinding>;

/**
 * 各个文件里查出来的，照文件的次序：存着的照存着的，别的合在一起查了（`find`）再存下。
 * `keyFor` 是一个文件的钥匙：查的时候看的，都在里面。
 */
export function keptByFile<File>(
  results: KeptResults,
  files: readonly File[],
  keyFor: (file: File) => string,
  find: (files: readonly File[]) => readonly Found[],
): readonly Found[] {
  const known = files.map((file) => {
    const key = keyFor(file);
    return { file, key, kept: results.get<Said>(key) };
  });
  const missing = known.filter(({ kept }) => kept === undefined);
  const made = find(missing.map(({ file }) => file));
  const fresh = new Map(missing.map(({ file }, at) => [file, made[at] ?? []]));
  return known.map(({ file, key, kept }) => {
    if (kept !== undefined) return spread(kept);
    const found = fresh.get(file) ?? [];
    if (isWhole(found)) results.put(key, said(found));
    return found;
  });
}

/** 存的时候只存查出来了的规则：多半一条也没有。 */
interface Said {
  readonly rules: number;
  readonly found: readonly (readonly [rule: number, findings: readonly RelatedFinding[]])[];
}

function said(found: Found): Said {
  const some = found.flatMap((findings, rule): Said['found'] =>
    findings.length === 0 ? [] : [[rule, findings]],
  );
  return { rules: found.length, found: some };
}

function spread({ rules, found }: Said): Found {
  const at = new Map(found);
  return Array.from({ length: rules }, (_, rule) => at.get(rule) ?? []);
}

function isWhole(found: Found): boolean {
  return found.every((all) => all.every(({ code }) => code !== 'E-CHECK-UNFINISHED'));
}
