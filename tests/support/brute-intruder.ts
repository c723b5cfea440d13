import {
  type AuditedMeasure,
  type CountId,
  countId,
  type LinearForm,
  type Publication,
  type Statement,
} from '../../src/disclosure/audit/system/statements.ts';

/** 一组真实件数。 */
type World = ReadonlyMap<CountId, number>;

/**
 * 用最笨的办法当偷看的人：把每个件数从 0 试到 `most`，留下和公布的全都对得上的，看每个数出现过哪些值。
 * 和审核没有一行共用的代码，只能用在几格几期上。返回漏了的数的名字，排好次序。
 */
export function bruteLeaks(publication: Publication, most: number): readonly string[] {
  const cells = [...new Set(publication.measures.flatMap((measure) => measure.cells))];
  const own = cells.map((cell) => worldsOfCell(publication, cell, most));
  const across = publication.statements.filter((statement) => cellsOf(statement).size > 1);
  const values = new Map<
    string,
    { readonly of: (world: World) => number; readonly seen: Set<number> }
  >();
  for (const [name, form] of quantities(publication.measures)) {
    values.set(name, { of: (world) => amountOf(form, world), seen: new Set() });
  }
  for (const world of combined(own)) {
    if (!across.every((statement) => holds(statement, world, []))) continue;
    for (const { of, seen } of values.values()) seen.add(of(world));
  }
  return [...values].flatMap(([name, { seen }]) => (isLeak(seen) ? [name] : [])).toSorted();
}

function isLeak(seen: ReadonlySet<number>): boolean {
  const hasSmall = [...seen].some((value) => value !== 0 && Math.abs(value) < 5);
  const hasFive = [...seen].some((value) => [1, 2, 3, 4].every((step) => seen.has(value + step)));
  return hasSmall && !hasFive;
}

function* quantities(measures: readonly AuditedMeasure[]): Iterable<[string, LinearForm]> {
  for (const { id, cells, moments, within } of measures) {
    for (const [by, group] of [
      ...cells.map((cell) => ['一格', [cell]] as const),
      ['全镇', cells] as const,
    ]) {
      const name = by === '一格' ? group.join() : by;
      const at = (moment: string, measure = id) =>
        group.map((cell) => countId(measure, cell, moment));
      for (const [place, moment] of moments.entries()) {
        yield [`${name} ${id} ${moment}`, { plus: at(moment) }];
        if (within !== undefined)
          yield [
            `${name} ${within}-${id} ${moment}`,
            { plus: at(moment, within), minus: at(moment) },
          ];
        for (const before of moments.slice(0, place)) {
          yield [`${name} ${id} ${before}~${moment}`, { plus: at(moment), minus: at(before) }];
          if (within === undefined || by === '全镇') continue;
          yield [
            `${name} ${within}-${id} ${before}~${moment}`,
            {
              plus: [...at(moment, within), ...at(before)],
              minus: [...at(moment), ...at(before, within)],
            },
          ];
        }
      }
    }
  }
}

/** 一格自己对得上的各种件数。 */
function worldsOfCell(
  { measures, statements }: Publication,
  cell: string,
  most: number,
): readonly World[] {
  const mine = statements.filter((statement) => [...cellsOf(statement)].join() === cell);
  const offsets = [
    ...new Set(
      mine.flatMap((statement) => (statement.says === 'rounded' ? statement.offsets : [])),
    ),
  ];
  const ids = measures
    .filter(({ cells }) => cells.includes(cell))
    .flatMap(({ id, moments }) => moments.map((moment) => countId(id, cell, moment)));
  let worlds: World[] = [new Map()];
  for (const id of ids) {
    worlds = worlds.flatMap((world) => {
      const next: World[] = [];
      for (let value = 0; value <= most; value += 1) {
        const grown = new Map([...world, [id, value]]);
        if (isOrdered(measures, cell, grown)) next.push(grown);
      }
      return next;
    });
  }
  return worlds.filter((world) =>
    [...choices(offsets)].some((chosen) =>
      mine.every((statement) => holds(statement, world, chosen)),
    ),
  );
}

function isOrdered(measures: readonly AuditedMeasure[], cell: string, world: World): boolean {
  return measures.every(({ id, within, moments }) =>
    moments.every((moment, place) => {
      const here = world.get(countId(id, cell, moment));
      const earlier = world.get(countId(id, cell, moments[place - 1] ?? ''));
      const outer = world.get(countId(within ?? '', cell, moment));
      if (here === undefined) return true;
      return (earlier ?? 0) <= here && here <= (outer ?? here);
    }),
  );
}

/** 各个暗数取各种值。 */
function* choices(offsets: readonly string[]): Iterable<readonly (readonly [string, number])[]> {
  const [first, ...rest] = offsets;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const chosen of choices(rest)) {
    for (let value = 0; value < 5; value += 1) yield [[first, value], ...chosen];
  }
}

function holds(
  statement: Statement,
  world: World,
  offsets: readonly (readonly [string, number])[],
): boolean {
  const value = amountOf(statement.form, world);
  if (statement.says === 'exact') return value === statement.value;
  if (statement.says === 'between') return statement.low <= value && value <= statement.high;
  const hidden = offsets.reduce(
    (sum, [id, offset]) => (statement.offsets.includes(id) ? sum + offset : sum),
    0,
  );
  return (
    statement.shown ===
    statement.roundingBase * Math.floor((value + hidden) / statement.roundingBase)
  );
}

function amountOf({ plus, minus = [] }: LinearForm, world: World): number {
  const sum = (ids: readonly CountId[]) =>
    ids.reduce((total, id) => total + (world.get(id) ?? 0), 0);
  return sum(plus) - sum(minus);
}

function cellsOf({ form: { plus, minus = [] } }: Statement): ReadonlySet<string> {
  return new Set([...plus, ...minus].map((id) => id.split('|')[1] ?? ''));
}

function* combined(own: readonly (readonly World[])[]): Iterable<World> {
  const [first, ...rest] = own;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const others of combined(rest))
    for (const world of first) yield new Map([...world, ...others]);
}
