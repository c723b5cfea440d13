/** 路径 → 指纹。 */
export type Digests = Readonly<Record<string, string>>;

/** 两份指纹对不上的地方，各按路径排。 */
export interface FileDifferences {
  readonly changed: readonly string[];
  /** 该有、没有的。 */
  readonly missing: readonly string[];
  /** 不该有、多出来的。 */
  readonly extra: readonly string[];
}

/** `found` 对着 `expected` 看，差在哪些文件。 */
export function compareFiles(expected: Digests, found: Digests): FileDifferences {
  const [wanted, had] = [Object.keys(expected).toSorted(), Object.keys(found).toSorted()];
  return {
    changed: wanted.filter((path) => path in found && found[path] !== expected[path]),
    missing: wanted.filter((path) => !(path in found)),
    extra: had.filter((path) => !(path in expected)),
  };
}
