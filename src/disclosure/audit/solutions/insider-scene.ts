import { boundsOf } from '../system/bounds.ts';
import { type Candidates, type Run, verdict } from '../system/candidates.ts';
import { type Closure, closureOf } from '../system/closure.ts';
import { familiesOf } from '../system/quantities.ts';
import type { CountId, Knowledge, Publication } from '../system/statements.ts';
import { compile, type System } from '../system/system.ts';
import { type FamilyConstraints, familyConstraintsOf } from './family-constraints.ts';
import { refitCell } from './middle-point.ts';
import { pushed } from './push.ts';
import { nameOfQuantity, type Quantity, quantitiesIn } from './quantity.ts';
import { repaired } from './repair.ts';
import { type IsFrozen, siblingsIn } from './siblings.ts';
import { attainedIn, ends, seenIn, type World, withCellAt, worldAt } from './worlds.ts';

/** 推到过的各组件数最多留多少组给后面的人用；多了占内存。 */
const mostPoints = 500;

/** 真的一组件数，和从它出发看各个晓得一格的人能算出什么。 */
export interface InsiderScene {
  /** 这组件数里，一个件数是多少；没有的不在公布里。 */
  readonly countAt: (id: CountId) => number | undefined;
  /** 晓得这一格的人：一共审了几个数，哪几个从这组件数挪不出五个来。 */
  readonly attack: (
    dimensions: readonly string[],
    cell: string,
  ) => { readonly examined: number; readonly open: ReadonlyMap<string, readonly Run[]> };
}

/**
 * 由大家合起来晓得的一组件数摆好场子。台账后来补登、更正过，有的对不上公布的，就近改成对得上的；
 * 少了哪一个、改不成的，返回 `undefined`。`certain` 是人人看来就说定了没有漏的数的名字，不用再审。
 */
export function sceneOf(
  publication: Publication,
  knowledge: Knowledge,
  countOf: (id: CountId) => number | undefined,
  certain: ReadonlySet<string>,
): InsiderScene | undefined {
  for (const ordered of [true, false]) {
    const system = compile(publication, knowledge, { ordered });
    const closure = closureOf(system);
    if (closure === undefined) continue;
    const families = familiesOf(publication.measures, system, () => false).map((family) =>
      familyConstraintsOf(family, system, closure),
    );
    const point = pointNear(countOf, families, system, closure);
    if (point !== undefined) return sceneFrom(point, families, system, closure, certain);
  }
  return undefined;
}

function pointNear(
  countOf: (id: CountId) => number | undefined,
  families: readonly FamilyConstraints[],
  { size, nodeOf }: System,
  closure: Closure,
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
      refitCell(constraints, cell, point, () => false);
    }
  }
  return repaired(point, families, closure, () => true);
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
    attack: (dimensions, cell) => {
      const own = families.filter(
        ({ family }) =>
          family.cells.includes(cell) && family.groups[0]?.by.join() === dimensions.join(),
      );
      const isFrozen: IsFrozen = (constraints, place) =>
        own.includes(constraints) && constraints.family.cells[place] === cell;
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
        for (const quantity of seenBy(quantities.get(family) ?? [], isFrozen, closure)) {
          examined += 1;
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

/** 他自己那一格不是秘密；整张表的和，减掉他那一格才是别人的。 */
function* seenBy(
  quantities: readonly Quantity[],
  isFrozen: IsFrozen,
  closure: Closure,
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
      const candidates: Candidates = { ...boundsIn(rest, shape), attained: [], excluded: [] };
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
