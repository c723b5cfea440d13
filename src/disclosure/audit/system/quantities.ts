import { type AuditedMeasure, type CountId, countId, type QuantityKind } from './statements.ts';
import { countedMoments, type System } from './system.ts';

/** 一格里的一个位置：哪个量、哪个时点。 */
export interface Slot {
  readonly measure: string;
  readonly moment: string;
}

/** 一种要审的数，在一格里是怎么算的。 */
export interface QuantityShape {
  readonly measures: readonly string[];
  readonly kind: QuantityKind;
  readonly moments: readonly string[];
  readonly terms: readonly { readonly slot: number; readonly sign: 1 | -1 }[];
}

/** 一格，或者加在一起的若干格。 */
export interface Group {
  /** 按哪几样分的；一样也没有是全部加起来。 */
  readonly by: readonly string[];
  readonly cells: readonly number[];
}

/** 格子相同、一环套一环的几个量。 */
export interface Family {
  readonly slots: readonly Slot[];
  /** 每种要审的数在一格里怎么算。 */
  readonly shapes: readonly QuantityShape[];
  readonly groups: readonly Group[];
  /** 各格的代号；他全晓得的不在里面。 */
  readonly cells: readonly string[];
  /** `nodes[cell][slot]` 是哪个变量。 */
  readonly nodes: readonly (readonly number[])[];
}

/**
 * 列出要审的全部的数：格、各种小计和总计 × 各期的数、任两期之间的增量、套着的两个量之差和差的变化、版本之差。
 * `isKnown` 说哪些件数偷看的人已经晓得；全晓得的格子从各种小计里去掉。
 */
export function familiesOf(
  measures: readonly AuditedMeasure[],
  { nodeOf }: System,
  isKnown: (id: CountId) => boolean,
): Family[] {
  const roots = measures.filter(({ within }) => !measures.some(({ id }) => id === within));
  return roots.map((root) => {
    const nest = nestOf(root, measures);
    const slots = nest.flatMap((measure) =>
      countedMoments(measure).map((moment) => ({ measure: measure.id, moment })),
    );
    const secret = root.cells.filter((cell) =>
      slots.some(({ measure, moment }) => !isKnown(countId(measure, cell, moment))),
    );
    return {
      slots,
      shapes: [...shapesOf(nest, slots)],
      groups: [...groupsOf(root.dimensions, secret)],
      cells: secret,
      nodes: secret.map((cell) =>
        slots.map(({ measure, moment }) => nodeOf.get(countId(measure, cell, moment)) ?? 0),
      ),
    };
  });
}

function nestOf(root: AuditedMeasure, measures: readonly AuditedMeasure[]): AuditedMeasure[] {
  const inside = measures.filter(({ within }) => within === root.id);
  return [root, ...inside.flatMap((measure) => nestOf(measure, measures))];
}

function* groupsOf(dimensions: readonly string[], cells: readonly string[]): Iterable<Group> {
  const parts = cells.map((cell) => cell.split('/'));
  for (let chosen = 2 ** dimensions.length - 1; chosen >= 0; chosen -= 1) {
    const isChosen = (index: number) => ((chosen >> index) & 1) === 1;
    const by = dimensions.filter((_, index) => isChosen(index));
    const sums = new Map<string, number[]>();
    for (const [cell, members] of parts.entries()) {
      const key = members.filter((_, index) => isChosen(index)).join('/');
      sums.set(key, [...(sums.get(key) ?? []), cell]);
    }
    for (const members of sums.values()) yield { by, cells: members };
  }
}

function* shapesOf(
  nest: readonly AuditedMeasure[],
  slots: readonly Slot[],
): Iterable<QuantityShape> {
  const slotOf = (measure: string, moment: string) =>
    slots.findIndex((slot) => slot.measure === measure && slot.moment === moment);
  for (const measure of nest) {
    const at = (moment: string) => slotOf(measure.id, moment);
    const own = { measures: [measure.id] };
    for (const moment of countedMoments(measure)) {
      yield { ...own, kind: 'level', moments: [moment], terms: [plus(at(moment))] };
    }
    for (const [from, to] of pairs(measure.moments)) {
      yield {
        ...own,
        kind: 'increment',
        moments: [from, to],
        terms: [plus(at(to)), minus(at(from))],
      };
    }
    for (const [from, to] of revisions(measure)) {
      yield {
        ...own,
        kind: 'revision',
        moments: [from, to],
        terms: [plus(at(to)), minus(at(from))],
      };
    }
    for (const outer of enclosing(measure, nest)) {
      const both = { measures: [outer.id, measure.id] };
      const common = countedMoments(measure).filter((moment) => slotOf(outer.id, moment) >= 0);
      const open = (moment: string) => [plus(slotOf(outer.id, moment)), minus(at(moment))];
      for (const moment of common) {
        yield { ...both, kind: 'difference', moments: [moment], terms: open(moment) };
      }
      for (const [from, to] of pairs(common.filter((moment) => measure.moments.includes(moment)))) {
        const terms = [...open(to), ...open(from).map(negative)];
        yield { ...both, kind: 'net-change', moments: [from, to], terms };
      }
    }
  }
}

type Term = QuantityShape['terms'][number];
const plus = (slot: number): Term => ({ slot, sign: 1 });
const minus = (slot: number): Term => ({ slot, sign: -1 });
const negative = ({ slot, sign }: Term): Term => ({ slot, sign: sign === 1 ? -1 : 1 });

function* pairs<Item>(items: readonly Item[]): Iterable<readonly [Item, Item]> {
  for (const [index, later] of items.entries()) {
    for (const earlier of items.slice(0, index)) yield [earlier, later];
  }
}

/** 同一期的各个版本，两两相比。 */
function* revisions({ moments, versions }: AuditedMeasure): Iterable<readonly [string, string]> {
  for (const current of moments) {
    const same = versions.filter(({ of }) => of === current).map(({ moment }) => moment);
    yield* pairs([...same, current]);
  }
}

/** 套在它外面的量，由里到外。 */
function* enclosing(
  measure: AuditedMeasure,
  nest: readonly AuditedMeasure[],
): Iterable<AuditedMeasure> {
  const outer = nest.find(({ id }) => id === measure.within);
  if (outer === undefined) return;
  yield outer;
  yield* enclosing(outer, nest);
}
