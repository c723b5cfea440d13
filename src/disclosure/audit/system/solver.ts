import type { Highs, Model } from 'highs';
import { unbounded } from './blocks.ts';
import type { Closure } from './closure.ts';
import { type Coupling, origin } from './rows.ts';
import type { System } from './system.ts';

/** 若干变量的和差。 */
export interface Objective {
  readonly nodes: readonly number[];
  readonly coefficients: readonly number[];
}

/** 解到的一头：`bound` 是界；`point` 是一组对得上的整数件数，解不是整数的没有，`near` 是它取整的样子。 */
export interface Extreme {
  readonly bound: number;
  readonly point: Int32Array | undefined;
  readonly near?: Int32Array;
}

export interface Solver {
  /** 一组对得上的件数；没有就是矛盾。 */
  readonly feasible: () => Int32Array | undefined;
  /** 和差最大是多少；`integer` 为假时是线性松弛的上界，取整到里面。 */
  readonly greatest: (objective: Objective, integer: boolean) => Extreme;
  /** 和差正好等于这个值的一组件数。 */
  readonly attaining: (objective: Objective, value: number) => Int32Array | undefined;
  readonly solves: { linear: number; integer: number };
  readonly dispose: () => void;
}

/** HiGHS 自己的容差是 1e-6；系数都是整数，差这么点的四舍五入以后仍然对得上。 */
const nearInteger = 1e-5;

/** 把约束交给 HiGHS；线性的、整数的各一个模型，头一回用到时才建，改了目标接着解。 */
export function solverFor(highs: Highs, system: System, closure: Closure): Solver {
  const solves = { linear: 0, integer: 0 };
  const models = new Map<boolean, Model>();
  const costly = new Set<number>();

  const modelFor = (integer: boolean): Model => {
    const known = models.get(integer);
    if (known !== undefined) return known;
    const model = build(highs, system, closure, integer);
    models.set(integer, model);
    return model;
  };

  const run = (integer: boolean, { nodes, coefficients }: Objective): Extreme | undefined => {
    const model = modelFor(integer);
    for (const node of costly) model.changeColCost(node, 0);
    for (const [index, node] of nodes.entries()) {
      model.changeColCost(node, -(coefficients[index] ?? 1));
      costly.add(node);
    }
    solves[integer ? 'integer' : 'linear'] += 1;
    const { modelStatus } = model.run();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (modelStatus === infeasible) return undefined;
    if (modelStatus !== optimal) return { bound: unbounded, point: undefined };
    const { colValue } = model.getSolution();
    return {
      bound: Math.floor(-model.getObjectiveValue() + nearInteger),
      point: whole(colValue),
      near: Int32Array.from(colValue, Math.round),
    };
  };

  const nothing: Objective = { nodes: [], coefficients: [] };
  return {
    feasible: () => {
      const relaxed = run(false, nothing);
      return relaxed === undefined ? undefined : (relaxed.point ?? run(true, nothing)?.point);
    },
    greatest: (objective, integer) =>
      run(integer, objective) ?? { bound: -unbounded, point: undefined },
    attaining: ({ nodes, coefficients }, value) => {
      for (const integer of [false, true]) {
        const model = modelFor(integer);
        const row = model.getDimensions().numRows;
        model.addRow(value, value, { indices: nodes, values: coefficients });
        const found = run(integer, nothing);
        model.deleteRows({ kind: 'range', from: row, to: row });
        if (found === undefined || found.point !== undefined) return found?.point;
      }
      return undefined;
    },
    solves,
    dispose: () => {
      for (const model of models.values()) model.dispose();
    },
  };
}

function whole(values: Float64Array): Int32Array | undefined {
  const rounded = Int32Array.from(values, Math.round);
  return values.every((value, index) => Math.abs(value - (rounded[index] ?? 0)) < nearInteger)
    ? rounded
    : undefined;
}

function build(
  highs: Highs,
  system: System,
  { maxDifference, couplings }: Closure,
  integer: boolean,
): Model {
  const rows = [...essential(system, maxDifference), ...couplings];
  const low = (value: number) => (value <= -unbounded ? -highs.infinity : value);
  const high = (value: number) => (value >= unbounded ? highs.infinity : value);
  const columns = Array.from({ length: system.size }, (_, node) => node);
  const starts = [0];
  for (const { nodes } of rows) starts.push((starts.at(-1) ?? 0) + nodes.length);
  const model = highs.createModel({
    numCols: system.size,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map((node) => columnBounds(highs, { maxDifference }, node)[0]),
    colUpper: columns.map((node) => columnBounds(highs, { maxDifference }, node)[1]),
    rowLower: rows.map((row) => low(row.low)),
    rowUpper: rows.map((row) => high(row.high)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: system.size,
      starts,
      indices: rows.flatMap(({ nodes }) => nodes),
      values: rows.flatMap(({ coefficients }) => coefficients),
    },
    ...(integer
      ? { integrality: Int32Array.from(columns, () => highs.constants.variableType.integer) }
      : {}),
  });
  model.options.set({ output_flag: false });
  // 只改目标，上一次的解仍然可行，从它接着解最快。
  if (!integer) model.options.set({ presolve: 'off', solver: 'simplex', simplex_strategy: 4 });
  // 目标是整数，差不到 1 就是最优；按比例的容差会把大数放过去。
  else model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.5 });
  return model;
}

/** 一个变量的上下限。 */
function columnBounds(
  { infinity }: Highs,
  { maxDifference }: Pick<Closure, 'maxDifference'>,
  node: number,
): [low: number, high: number] {
  const [low, high] = [-maxDifference(origin, node), maxDifference(node, origin)];
  return [low <= -unbounded ? -infinity : low, high >= unbounded ? infinity : high];
}

/** 光看各变量的上下限就成立的差不必写进去。 */
function* essential(
  { differences }: System,
  maxDifference: (above: number, below: number) => number,
): Iterable<Coupling> {
  for (const { above, below, atMost: limit } of differences) {
    if (above === origin || below === origin) continue;
    if (maxDifference(above, origin) + maxDifference(origin, below) <= limit) continue;
    yield { nodes: [above, below], coefficients: [1, -1], low: -unbounded, high: limit };
  }
}
