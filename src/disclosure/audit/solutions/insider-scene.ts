import { boundsOf } from '../system/bounds.ts';
import { type Candidates, type Run, verdict } from '../system/candidates.ts';
import { type Closure, closureOf } from '../system/closure.ts';
import { familiesOf } from '../system/quantities.ts';
import type { CountId, Knowledge, Publication } from '../system/statements.ts';
import { compile, type System } from '../system/system.ts';
import { type FamilyConstraints, familyConstraintsOf } from './family-constraints.ts';
import { refitCell } from './middle-point.ts';
import { pushed } from './push.ts';
import { leakKey, nameOfQuantity, type Quantity, quantitiesIn, quantityAt } from './quantity.ts';
import { repaired } from './repair.ts';
import { type IsFrozen, nothingFrozen, siblingsIn } from './siblings.ts';
import { attainedIn, ends, seenIn, type World, withCellAt, worldAt } from './worlds.ts';

/** 推到过的各组件数最多留多少组给后面的人用；多了占内存。 */
const mostPoints = 500;

/** 真的一组件数，和从它出发看各个晓得一格的人能算出什么。 */
export interface InsiderScene {
  /** 这组件数里，一个件数是多少；没有的不在公布里。 */
  readonly countAt: (id: CountId) => number | undefined;
  /** 晓得这一格的人：一共审了几个数，哪几个从这组件数挪不出五个来；`leaking` 里的量不看。 */
  readonly attack: (
    dimensions: readonly string[],
    cell: string,
    leaking?: ReadonlySet<string>,
  ) => { readonly examined: number; readonly open: ReadonlyMap<string, readonly Run[]> };
}

export interface SceneSetting {
  readonly publication: Publication;
  /** 人人另外晓得的。 */
  readonly knowledge: Knowledge;
  readonly ordered: boolean;
  /** 大家合起来晓得的一组件数。 */
  readonly countOf: (id: CountId) => number | undefined;
  /** 人人看来就说定了没有漏的数的名字，不用再审。 */
  readonly certain: ReadonlySet<string>;
  /** 这一格照 `countOf` 的，不改。 */
  readonly settled?: { readonly dimensions: readonly string[]; readonly cell: string };
}

/**
 * 由大家合起来晓得的一组件数摆好场子。台账更正过，网上看不出来，和「只增不减」对不上的，就近改成对得上的；
 * 少了哪一个、改不成的，返回 `undefined`。
 */
export function sceneOf({
  publication,
  knowledge,
  ordered,
  countOf,
  certain,
  settled,
}: SceneSetting): InsiderScene | undefined {
  const system = compile(publication, knowledge, { ordered });
  const closure = closureOf(system);
  if (closure === undefined) return undefined;
  const families = familiesOf(publication.measures, system, () => false).map((family) =>
    familyConstraintsOf(family, system, closure),
  );
  const isSettled: IsFrozen =
    settled === undefined ? nothingFrozen : frozenIn(families, settled.dimensions, settled.cell);
  const point = pointNear(countOf, families, system, closure, isSettled);
  return point && sceneFrom(point, families, system, closure, certain);
}

/** 一张表的一格，这张表各量的都算。 */
function frozenIn(
  families: readonly FamilyConstraints[],
  dimensions: readonly string[],
  cell: string,
): IsFrozen {
  const own = ownFamilies(families, dimensions, cell);
  return (constraints, place) =>
    own.includes(constraints) && constraints.family.cells[place] === cell;
}

function ownFamilies(
  families: readonly FamilyConstraints[],
  dimensions: readonly string[],
  cell: string,
): readonly FamilyConstraints[] {
  return families.filter(
    ({ family }) =>
      family.cells.includes(cell) && family.groups[0]?.by.join() === dimensions.join(),
  );
}

function pointNear(
  countOf: (id: CountId) => number | undefined,
  families: readonly FamilyConstraints[],
  { size, nodeOf }: System,
  closure: Closure,
  isSettled: IsFrozen,
): Int32Array | undefined {
  // 有暗数的旧系列，暗数谁也不晓得，摆不成。
  if (size !== nodeOf.size + 1) return undefined;
  const point = new Int32Array(size);
  for (const [id, node] of nodeOf) {
    const value = countOf(id);
    if (value === undefined) return undefined;
    point[node] = value;
  }
  for (const constraints of families) {
    for (const cell of constraints.family.nodes.keys()) {
      if (!isSettled(constraints, cell)) refitCell(constraints, cell, point, () => false);
    }
  }
  return repaired(point, families, closure, (family, cell) => !isSettled(family, cell));
}

function sceneFrom(
  point: Int32Array,
  families: readonly FamilyConstraints[],
  { nodeOf }: System,
  closure: Closure,
  certain: ReadonlySet<string>,
): InsiderScene {
  const siblingsOf = siblingsIn(families, closure);
  const truth = worldAt(point, closure, siblingsOf);
  const quantities = new Map(
    families.map((family) => {
      const unsure = [...quantitiesIn(family, closure)].filter(
        (quantity) =>
          quantity.group.by.length === 0 ||
          !(verdict(quantity.candidates) === 'safe' || certain.has(nameOfQuantity(quantity))),
      );
      return [family, unsure] as const;
    }),
  );
  const rowsOf = new Map(families.map((family) => [family, coupledRows(family)]));
  const points: Int32Array[] = [];
  const extremes = new Map<string, World[]>();
  return {
    countAt: (id) => {
      const node = nodeOf.get(id);
      return node === undefined ? undefined : point[node];
    },
    attack: (dimensions, cell, leaking) => {
      const own = ownFamilies(families, dimensions, cell);
      const isFrozen = frozenIn(families, dimensions, cell);
      const rows = new Set(own.flatMap((family) => [...(rowsOf.get(family) ?? [])]));
      const tied = families.filter((family) =>
        [...(rowsOf.get(family) ?? [])].some((row) => rows.has(row)),
      );
      const open = new Map<string, readonly Run[]>();
      let examined = 0;
      const known = own.flatMap(({ family }) => family.nodes[family.cells.indexOf(cell)] ?? []);
      const isPossible = (other: Int32Array) => known.every((node) => other[node] === point[node]);
      const possible = points.filter(isPossible);
      const onPoint = (found: Int32Array) => {
        possible.push(found);
        if (points.length < mostPoints) points.push(found);
      };
      const hopeless = new Set<string>();
      const worldWith = (quantity: Quantity, end: (typeof ends)[number]): World | undefined => {
        const [place = 0, ...more] = quantity.group.cells;
        if (more.length > 0) return undefined;
        const key = `${end}:${families.indexOf(quantity.constraints)}:${place}`;
        const worlds = extremes.get(key) ?? [];
        extremes.set(key, worlds);
        const shared = worlds.find((world) => isPossible(world.point));
        if (shared !== undefined || hopeless.has(key)) return shared;
        const at = [quantity.constraints, place] as const;
        const found = withCellAt(end, point, at, families, closure, isFrozen);
        if (found === undefined) {
          hopeless.add(key);
          return undefined;
        }
        const world = worldAt(found, closure, siblingsOf);
        worlds.push(world);
        return world;
      };
      const search = { point, allConstraints: families, closure, isFrozen, onPoint };
      /** 从便宜的到贵的，一种一种找见得到的值。 */
      const ways: readonly ((quantity: Quantity) => Quantity)[] = [
        (quantity) => quantity,
        (quantity) => attainedIn(quantity, truth, isFrozen),
        ...ends.map((end) => (quantity: Quantity) => {
          const world = worldWith(quantity, end);
          return world === undefined ? quantity : attainedIn(quantity, world, isFrozen);
        }),
        (quantity) => seenIn(quantity, possible),
        (quantity) => pushed(quantity, search),
      ];
      for (const family of tied) {
        for (const quantity of seenBy(quantities.get(family) ?? [], isFrozen, closure, point)) {
          examined += 1;
          if (leaking?.has(leakKey(quantity)) === true) continue;
          const seen = attainedBy(quantity, ways);
          if (verdict(seen.candidates) !== 'safe') {
            open.set(nameOfQuantity(quantity), seen.candidates.attained);
          }
        }
      }
      return { examined, open };
    },
  };
}

/** 一种一种试，说定没有漏了就停。 */
function attainedBy(
  start: Quantity,
  ways: readonly ((quantity: Quantity) => Quantity)[],
): Quantity {
  let quantity = start;
  for (const way of ways) {
    quantity = way(quantity);
    if (verdict(quantity.candidates) === 'safe') break;
  }
  return quantity;
}

/** 他自己那一格不是秘密；整张表的和，减掉他那一格（照 `point`）才是别人的。 */
function* seenBy(
  quantities: readonly Quantity[],
  isFrozen: IsFrozen,
  closure: Closure,
  point: Int32Array,
): Iterable<Quantity> {
  const bounds = new Map<FamilyConstraints, ReturnType<typeof boundsOf>>();
  const rests = new Map<Quantity['group'], Quantity['group']>();
  for (const quantity of quantities) {
    const { constraints, group, shape } = quantity;
    if (!group.cells.some((cell) => isFrozen(constraints, cell))) {
      yield quantity;
    } else if (group.by.length === 0) {
      const rest = rests.get(group) ?? {
        by: group.by,
        cells: group.cells.filter((cell) => !isFrozen(constraints, cell)),
      };
      rests.set(group, rest);
      const boundsIn = bounds.get(constraints) ?? boundsOf(constraints.family, closure);
      bounds.set(constraints, boundsIn);
      const around = boundsIn(rest, shape);
      const own = quantityAt(quantity, point) - quantityAt({ ...quantity, group: rest }, point);
      const candidates: Candidates = {
        low: Math.max(around.low, quantity.candidates.low - own),
        high: Math.min(around.high, quantity.candidates.high - own),
        ...{ attained: [], excluded: [] },
      };
      if (rest.cells.length > 0) yield { constraints, group: rest, shape, candidates };
    }
  }
}

function coupledRows({ family, couplingsAt }: FamilyConstraints): ReadonlySet<number> {
  return new Set(
    family.nodes.flatMap((nodes, cell) =>
      [...nodes.keys()].flatMap((slot) => couplingsAt(cell, slot).map(({ row }) => row)),
    ),
  );
}
