/** 繁体字的对照从哪里来：构建时用的字表，由脚本给。一行是一个繁体字和它的简体，几个的，最该用的在前。 */
export type TraditionalTable = Iterable<
  readonly [character: string, simplified: readonly string[]]
>;

/** 一个字的简体；不是繁体字的原样返回。 */
export type ToSimplified = (character: string) => string;

/**
 * 繁体和简体两个字一对，写成一串：搜索的数据里存它，手机遇到不认得的字才下载。
 * 简体取头一个 `isKnown` 认得的；一个都不认得的，搜也搜不到，不写。
 * 一个字按次序该留着不变的（`像` 先是 `像` 才是 `象`），也不写。
 */
export function packTraditional(
  table: TraditionalTable,
  isKnown: (character: string) => boolean,
): string {
  let pairs = '';
  for (const [character, candidates] of table) {
    const simplified = candidates.find(isKnown);
    if (simplified !== undefined && simplified !== character) pairs += character + simplified;
  }
  return pairs;
}

/** 展开 `packTraditional` 写成的一串。 */
export function simplifierFrom(pairs: string): ToSimplified {
  const table = new Map<string, string>();
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [traditional = '', simplified = ''] = characters.slice(at, at + 2);
    table.set(traditional, simplified);
  }
  return (character) => table.get(character) ?? character;
}
