import { type Difference, origin } from './rows.ts';

/** 没有上限。 */
export const unbounded = 1e9;

/**
 * 互相有差的约束的一小块变量，连同 0 号结点。
 * 求过最短路以后，任两个变量之差最多是多少都是准的：整数上，不超过它的每一组差都取得到。
 */
export interface VariableBlock {
  /** 头一个是 0 号结点。 */
  readonly nodes: readonly number[];
  /** `maxDifferences[i * n + j]`：第 i 个减第 j 个最多是多少。 */
  readonly maxDifferences: Int32Array;
}

export interface VariableBlocks {
  readonly blocks: readonly VariableBlock[];
  /** 变量在第几块。 */
  readonly blockOf: Int32Array;
  /** 变量在块里排第几。 */
  readonly placeOf: Int32Array;
}

/** 按约束把变量分成块；还没有求最短路。 */
export function blocksOf(size: number, differences: readonly Difference[]): VariableBlocks {
  const rootOf = roots(size, differences);
  const members = new Map<number, number[]>();
  const placeOf = new Int32Array(size);
  for (let node = 1; node < size; node += 1) {
    const nodes = members.get(rootOf(node)) ?? [origin];
    placeOf[node] = nodes.length;
    nodes.push(node);
    members.set(rootOf(node), nodes);
  }
  const blockOf = new Int32Array(size);
  const blocks = [...members.values()].map((nodes, index): VariableBlock => {
    for (const node of nodes) blockOf[node] = index;
    const maxDifferences = new Int32Array(nodes.length ** 2).fill(unbounded);
    for (let i = 0; i < nodes.length; i += 1) maxDifferences[i * nodes.length + i] = 0;
    return { nodes, maxDifferences };
  });
  for (const { above, below, atMost } of differences) {
    const block = blocks[blockOf[above === origin ? below : above] ?? 0];
    if (block === undefined) continue;
    const at = (placeOf[above] ?? 0) * block.nodes.length + (placeOf[below] ?? 0);
    block.maxDifferences[at] = Math.min(block.maxDifferences[at] ?? unbounded, atMost);
  }
  return { blocks, blockOf, placeOf };
}

function roots(size: number, differences: readonly Difference[]): (node: number) => number {
  const parent = Int32Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const { above, below } of differences) {
    if (above !== origin && below !== origin) parent[rootOf(above)] = rootOf(below);
  }
  return rootOf;
}

/** 求最短路；有负圈就是约束互相矛盾，返回 `false`。 */
export function closeBlock({ nodes: { length: n }, maxDifferences }: VariableBlock): boolean {
  for (let k = 0; k < n; k += 1) {
    for (let i = 0; i < n; i += 1) {
      const first = maxDifferences[i * n + k] ?? unbounded;
      if (first < unbounded) relax(maxDifferences, n, i, first, k);
    }
  }
  for (let i = 0; i < n; i += 1) if ((maxDifferences[i * n + i] ?? 0) < 0) return false;
  return true;
}

/** 加一条「第 a 个减第 b 个最多是 `to`」，受它影响的都改小；矛盾时返回 `false`。 */
export function tightenDifference(
  { nodes: { length: n }, maxDifferences }: VariableBlock,
  a: number,
  b: number,
  to: number,
): boolean {
  if (to + (maxDifferences[b * n + a] ?? unbounded) < 0) return false;
  for (let i = 0; i < n; i += 1) {
    const first = maxDifferences[i * n + a] ?? unbounded;
    if (first < unbounded) relax(maxDifferences, n, i, first + to, b);
  }
  return true;
}

/** 从第 i 个经第 k 个到各处，走 `first` 加后一段更短的就改。 */
function relax(maxDifferences: Int32Array, n: number, i: number, first: number, k: number): void {
  for (let j = 0; j < n; j += 1) {
    const second = maxDifferences[k * n + j] ?? unbounded;
    if (second < unbounded && first + second < (maxDifferences[i * n + j] ?? unbounded)) {
      maxDifferences[i * n + j] = first + second;
    }
  }
}
