import { mergersOf } from '../../kinds/progress/leaves.ts';
import { type MeasureId, measureIds } from '../../kinds/progress/measure.ts';
import { type Dimension, dimensions, type Measure, type Plan } from '../../kinds/progress/plan.ts';

/** 定了就不能改的几样：改了，前后的数就不是同一个数，还可能减出真数来。 */
const fixedFields = [
  'ledger',
  'form',
  'tables',
  'protect',
  'cadence',
  'from',
  'within',
  'exactTotal',
] as const satisfies readonly (keyof Measure)[];

/**
 * 一个系列公布过以后，计划改得对不对；一句话一处不对，没有就是可以。
 * 说法、目标、统计的岗位可以改；类别只能并，不能改名、拆开、新添。换了系列代号的不管。
 */
export function* planChangeFaults(before: Plan, after: Plan): Iterable<string> {
  if (before.schema !== after.schema) {
    if (after.closed.includes(before.schema)) return;
    yield `换了系列代号，就要把旧的 ${before.schema} 写进 closed，说明它到此为止。`;
    return;
  }
  if (before.start !== after.start) yield '开始数的日子不能改。';
  for (const dimension of dimensions) yield* memberFaults(before, after, dimension);
  for (const id of measureIds) yield* measureFaults(before, after, id);
}

function* memberFaults(before: Plan, after: Plan, dimension: Dimension): Iterable<string> {
  const old: readonly string[] = before.dimensions[dimension];
  const kept: readonly string[] = after.dimensions[dimension];
  const merged = after.merged[dimension] ?? {};
  for (const added of kept.filter((name) => !old.includes(name))) {
    yield `中途不能新添 ${added}：改名、拆开都会让旧格子的数漏出来。要改，换一个新系列。`;
  }
  for (const gone of old.filter((name) => !kept.includes(name))) {
    if (merged[gone] === undefined) {
      yield `${gone} 不见了：只能并到别的类里，写进 merged，不能改名、删掉。`;
    }
  }
  for (const { from, into } of mergersOf(before, dimension)) {
    const now = merged[from]?.into;
    if (now !== into && (now === undefined || now !== merged[into]?.into)) {
      yield `${from} 已经并到 ${into} 了，不能再拆出来。`;
    }
  }
}

function* measureFaults(before: Plan, after: Plan, id: MeasureId): Iterable<string> {
  const [old, now] = [before.measures[id], after.measures[id]];
  if (old === undefined && now === undefined) return;
  if (old === undefined || now === undefined) {
    yield `${(old ?? now)?.label ?? id}：一个系列里的量不能中途添减。`;
    return;
  }
  for (const field of fixedFields) {
    if (JSON.stringify(old[field]) !== JSON.stringify(now[field])) {
      yield `${old.label}的 ${field} 公布过就不能改。`;
    }
  }
}
