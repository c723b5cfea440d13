import type { CountId, Statement } from './statements.ts';

/** 0 号变量恒为 0，用来写单个变量的上下限。 */
export const origin = 0;

/** `value[above] − value[below] ≤ atMost`。 */
export interface Difference {
  readonly above: number;
  readonly below: number;
  readonly atMost: number;
}

/** `low ≤ Σ coefficients·value[node] ≤ high`。 */
export interface Coupling {
  readonly nodes: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** 一句话写成一行约束；取整的话把各个暗数（存成负的）减掉。 */
export function rowOf(
  statement: Statement,
  nodeFor: (id: CountId) => number,
  offsetFor: (id: string) => number,
): Coupling {
  const { plus, minus = [] } = statement.form;
  const nodes = [...plus, ...minus].map(nodeFor);
  const coefficients = [...plus.map(() => 1), ...minus.map(() => -1)];
  switch (statement.says) {
    case 'exact':
      return { nodes, coefficients, low: statement.value, high: statement.value };
    case 'between':
      return { nodes, coefficients, low: statement.low, high: statement.high };
    case 'rounded':
      return {
        nodes: [...nodes, ...statement.offsets.map(offsetFor)],
        coefficients: [...coefficients, ...statement.offsets.map(() => -1)],
        low: statement.shown,
        high: statement.shown + statement.offsets.length * (statement.roundingBase - 1),
      };
  }
}

/** 只有一项，或者一加一减两项的，就是两两之差；别的连着多格，返回 `undefined`。 */
export function differencesOf({
  nodes,
  coefficients,
  low,
  high,
}: Coupling): Difference[] | undefined {
  const [first, second, more] = nodes;
  if (first === undefined || more !== undefined) return undefined;
  if (second !== undefined && coefficients[0] === coefficients[1]) return undefined;
  const [above, below] =
    coefficients[0] === 1 ? [first, second ?? origin] : [second ?? origin, first];
  return [
    { above, below, atMost: high },
    { above: below, below: above, atMost: -low },
  ];
}
