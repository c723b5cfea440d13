import type { Highs } from 'highs';
import { decideQuantities } from './solutions/decide.ts';
import { familyConstraintsOf } from './solutions/family-constraints.ts';
import {
  leakKey,
  nameOfQuantity,
  type Quantity,
  quantitiesIn,
  withAttained,
} from './solutions/quantity.ts';
import { count, type Run, verdict } from './system/candidates.ts';
import { type Closure, closureOf } from './system/closure.ts';
import { familiesOf } from './system/quantities.ts';
import { solverFor } from './system/solver.ts';
import {
  type AuditReport,
  exactlyKnown,
  type Knowledge,
  type Leak,
  type Publication,
} from './system/statements.ts';
import { compile, type System } from './system/system.ts';

export interface AuditOptions {
  /** 找到这么多处漏就停；只要知道过不过的，写 1。 */
  readonly mostLeaks?: number;
  /** 这些量（`leakKey`）已经漏了，不用再审；审出来一处，就添进去。不写就每一处都审出来。 */
  readonly leaking?: Set<string>;
  /** 边审边说：审过了多少个数，一共多少个。 */
  readonly onProgress?: (examined: number, quantities: number) => void;
  /** 只审叫这些名字的数，连同已经见到它们取过的值；不写就全审。 */
  readonly only?: ReadonlyMap<string, readonly Run[]>;
  /** 一个数解出来的上下限就说定了没有漏，它的名字。 */
  readonly onCertain?: (name: string) => void;
}

/**
 * 站在偷看的人那边，把公布过的话和他另外晓得的合起来，看每一个数还可能是几。
 * 有一个数可能的值里有 1 到 4、又没有连着的五个，就是漏。
 */
export function audit(
  publication: Publication,
  knowledge: Knowledge,
  highs: Highs,
  options: AuditOptions = {},
): AuditReport {
  for (const ordered of [true, false]) {
    const system = compile(publication, knowledge, { ordered });
    const closure = closureOf(system);
    const found =
      closure && examine({ ...{ publication, knowledge, system, closure, highs }, ...options });
    if (found !== undefined) return { ...found, corrected: !ordered };
  }
  return {
    pass: false,
    quantities: 0,
    leaks: [],
    contradictory: true,
    corrected: false,
    solves: { linear: 0, integer: 0 },
  };
}

interface Examination extends AuditOptions {
  readonly publication: Publication;
  readonly knowledge: Knowledge;
  readonly system: System;
  readonly closure: Closure;
  readonly highs: Highs;
}

/** 矛盾的返回 `undefined`。 */
function examine(examination: Examination): Omit<AuditReport, 'corrected'> | undefined {
  const { publication, knowledge, system, closure, highs } = examination;
  const { mostLeaks = Number.POSITIVE_INFINITY, leaking, only } = examination;
  const { onProgress, onCertain } = examination;
  const known = exactlyKnown(knowledge);
  const allConstraints = familiesOf(publication.measures, system, (id) => known.has(id)).map(
    (family) => familyConstraintsOf(family, system, closure),
  );
  const all = allConstraints.flatMap((constraints) => [...quantitiesIn(constraints, closure)]);
  const found =
    only === undefined
      ? all
      : all.flatMap((quantity) => {
          const seen = only.get(nameOfQuantity(quantity));
          return seen === undefined ? [] : [seen.reduce(withAttained, quantity)];
        });
  if (found.some(({ candidates }) => candidates.low > candidates.high)) return undefined;
  const certain = found.filter(({ candidates }) => verdict(candidates) === 'leak');
  const open = found.filter(({ candidates }) => verdict(candidates) === 'open');
  for (const quantity of certain) leaking?.add(leakKey(quantity));
  const solver = solverFor(highs, system, closure);
  try {
    const search = {
      allConstraints,
      system,
      closure,
      solver,
      isExplored: only !== undefined,
      mostLeaks: mostLeaks - certain.length,
      leaking,
      onOpen: (left: number) => onProgress?.(found.length - left, found.length),
      onCertain: (quantity: Quantity) => onCertain?.(nameOfQuantity(quantity)),
    };
    const decided = decideQuantities(open, search);
    if (decided === undefined) return undefined;
    const leaks = [...certain, ...decided].map(leakOf);
    const solves = { linear: solver.solves.linear, integer: solver.solves.integer };
    return {
      pass: leaks.length === 0,
      quantities: found.length,
      leaks,
      contradictory: false,
      solves,
    };
  } finally {
    solver.dispose();
  }
}

function leakOf({ group: { by }, shape: { measures, kind, moments }, candidates }: Quantity): Leak {
  return { measures, kind, by, moments, candidates: count(candidates) };
}
