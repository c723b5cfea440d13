import type { Highs } from 'highs';
import { decideQuantities } from './solutions/decide.ts';
import { type FamilyConstraints, familyConstraintsOf } from './solutions/family-constraints.ts';
import type { Quantity } from './solutions/quantity.ts';
import { boundsOf } from './system/bounds.ts';
import { count, verdict } from './system/candidates.ts';
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
  /** 边审边说：审过了多少个数，一共多少个。 */
  readonly onProgress?: (examined: number, quantities: number) => void;
}

/**
 * 站在偷看的人那边，把公布过的话和他另外晓得的合起来，看每一个数还可能是几。
 * 有一个数可能的值里有 1 到 4、又没有连着的五个，就是漏。
 */
export function audit(
  publication: Publication,
  knowledge: Knowledge,
  highs: Highs,
  { mostLeaks = Number.POSITIVE_INFINITY, onProgress = () => {} }: AuditOptions = {},
): AuditReport {
  for (const ordered of [true, false]) {
    const system = compile(publication, knowledge, { ordered });
    const closure = closureOf(system);
    const found =
      closure && examine({ publication, knowledge, system, closure, highs, mostLeaks, onProgress });
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

interface Examination {
  readonly publication: Publication;
  readonly knowledge: Knowledge;
  readonly system: System;
  readonly closure: Closure;
  readonly highs: Highs;
  readonly mostLeaks: number;
  readonly onProgress: (examined: number, quantities: number) => void;
}

/** 矛盾的返回 `undefined`。 */
function examine(examination: Examination): Omit<AuditReport, 'corrected'> | undefined {
  const { publication, knowledge, system, closure, highs, mostLeaks, onProgress } = examination;
  const known = exactlyKnown(knowledge);
  const allConstraints = familiesOf(publication.measures, system, (id) => known.has(id)).map(
    (family) => familyConstraintsOf(family, system, closure),
  );
  const found = allConstraints.flatMap((constraints) => [...quantitiesIn(constraints, closure)]);
  if (found.some(({ candidates }) => candidates.low > candidates.high)) return undefined;
  const certain = found.filter(({ candidates }) => verdict(candidates) === 'leak');
  const open = found.filter(({ candidates }) => verdict(candidates) === 'open');
  const solver = solverFor(highs, system, closure);
  try {
    const search = {
      allConstraints,
      system,
      closure,
      solver,
      mostLeaks: mostLeaks - certain.length,
      onOpen: (left: number) => onProgress(found.length - left, found.length),
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

/** 一族里要审的每个数，和光看上下限能说的。 */
function* quantitiesIn(constraints: FamilyConstraints, closure: Closure): Iterable<Quantity> {
  const bounds = boundsOf(constraints.family, closure);
  for (const group of constraints.family.groups) {
    const isAlone = !constraints.isCoupled && (constraints.isSeparable || group.cells.length === 1);
    for (const shape of constraints.family.shapes) {
      // 全镇的差的变化不审：那是新添的和办结的相抵，不是哪些人的数。
      if (shape.kind === 'net-change' && group.by.length === 0) continue;
      const { low, high } = bounds(group, shape);
      // 没有别的约束、最多两项的，最短路给的上下限之间每个整数都做得到。
      const isExact = low === high || (isAlone && shape.terms.length <= 2);
      const attained = isExact ? [{ from: low, to: high }] : [];
      yield { constraints, group, shape, candidates: { low, high, attained, excluded: [] } };
    }
  }
}

function leakOf({ group: { by }, shape: { measures, kind, moments }, candidates }: Quantity): Leak {
  return { measures, kind, by, moments, candidates: count(candidates) };
}
