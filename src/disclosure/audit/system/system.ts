import { type Coupling, type Difference, differencesOf, origin, rowOf } from './rows.ts';
import {
  type AuditedMeasure,
  type CountId,
  countId,
  exactlyKnown,
  type Knowledge,
  type Publication,
  type Statement,
} from './statements.ts';

/** 整数变量、两两之差的约束、连着多格的约束。暗数存成负的，这样取整的话也是一个差。 */
export interface System {
  readonly size: number;
  /** 件数是几号变量，从 1 起；再往后是暗数。 */
  readonly nodeOf: ReadonlyMap<CountId, number>;
  readonly differences: readonly Difference[];
  readonly couplings: readonly Coupling[];
  /** 单独取整公布过的件数印的是几。 */
  readonly shown: ReadonlyMap<number, number>;
}

/** 把公布的和晓得的都写成一组整数约束。`ordered` 为假时不要求件数只增不减。 */
export function compile(
  publication: Publication,
  knowledge: Knowledge,
  { ordered }: { readonly ordered: boolean },
): System {
  const nodeOf = numberedCounts(publication.measures);
  const nodeFor = (id: CountId): number => {
    const node = nodeOf.get(id);
    if (node === undefined) throw new Error(`没有声明过的件数：${id}`);
    return node;
  };
  const statements = [...publication.statements, ...knowledge.statements];
  const offsets = offsetsIn(statements, nodeOf.size + 1);
  const differences: Difference[] = nodeOf
    .values()
    .map((node) => ({ above: origin, below: node, atMost: 0 }))
    .toArray();
  for (const { node, roundingBase } of offsets.values()) {
    differences.push({ above: node, below: origin, atMost: 0 });
    differences.push({ above: origin, below: node, atMost: roundingBase - 1 });
  }
  const known = exactlyKnown(knowledge);
  for (const [smaller, larger] of orderedPairs(publication, ordered)) {
    // 两个他都晓得的，不用再推；他那里有更正，也不妨碍他推别处。
    if (known.has(smaller) && known.has(larger)) continue;
    differences.push({ above: nodeFor(smaller), below: nodeFor(larger), atMost: 0 });
  }
  const couplings: Coupling[] = [];
  const shown = new Map<number, number>();
  for (const statement of statements) {
    const row = rowOf(statement, nodeFor, (id) => offsets.get(id)?.node ?? origin);
    const pair = differencesOf(row);
    if (pair === undefined) couplings.push(row);
    else differences.push(...pair);
    const [first] = row.nodes;
    if (statement.says === 'rounded' && pair !== undefined && first !== undefined) {
      shown.set(first, statement.shown);
    }
  }
  return { size: nodeOf.size + offsets.size + 1, nodeOf, differences, couplings, shown };
}

/** 一个量数过的全部时点，旧版本的排在后面。 */
export function countedMoments({ moments, versions }: AuditedMeasure): readonly string[] {
  return [...moments, ...versions.map(({ moment }) => moment)];
}

function numberedCounts(measures: readonly AuditedMeasure[]): Map<CountId, number> {
  const nodeOf = new Map<CountId, number>();
  for (const measure of measures) {
    for (const cell of measure.cells) {
      for (const moment of countedMoments(measure)) {
        nodeOf.set(countId(measure.id, cell, moment), nodeOf.size + 1);
      }
    }
  }
  return nodeOf;
}

function offsetsIn(statements: readonly Statement[], first: number) {
  const offsets = new Map<string, { readonly node: number; readonly roundingBase: number }>();
  for (const statement of statements) {
    if (statement.says !== 'rounded') continue;
    for (const id of statement.offsets) {
      if (!offsets.has(id))
        offsets.set(id, { node: first + offsets.size, roundingBase: statement.roundingBase });
    }
  }
  return offsets;
}

/** 前一个不会比后一个多：早的和晚的，里面的和外面的。 */
function* orderedPairs(
  { measures, visibleCorrections }: Publication,
  ordered: boolean,
): Iterable<readonly [CountId, CountId]> {
  const corrected = new Set(visibleCorrections);
  for (const { id, cells, moments, versions, within } of measures) {
    const outer = measures.find((measure) => measure.id === within);
    for (const cell of cells) {
      for (const [place, moment] of moments.entries()) {
        const earlier = moments[place - 1];
        const later = countId(id, cell, moment);
        if (!ordered || earlier === undefined || corrected.has(later)) continue;
        yield [countId(id, cell, earlier), later];
      }
      if (outer === undefined) continue;
      const common = new Set(countedMoments(outer));
      for (const moment of [...moments, ...versions.map((version) => version.moment)]) {
        if (common.has(moment)) yield [countId(id, cell, moment), countId(outer.id, cell, moment)];
      }
    }
  }
}
