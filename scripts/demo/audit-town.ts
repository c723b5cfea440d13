import {
  type AuditedMeasure,
  type CountId,
  countId,
  type Publication,
  type Statement,
} from '../../src/disclosure/audit/system/statements.ts';
import { seededRandom } from './random.ts';
import type { SeededTown } from './seeded-town.ts';

/** 一个镇各期的真实件数；审核看不到，只用来编公布的数、编村干部晓得的数。 */
export interface Truth {
  readonly measures: readonly AuditedMeasure[];
  readonly count: (measure: string, cell: string, moment: string) => number;
}

const stages = ['received', 'promised', 'lapsed', 'solved'] as const;

type Stage = (typeof stages)[number];

/** 各家的事：村 × 方面，四个套着的量，一期一期数。 */
export function householdTruth(
  { plan, days, ledgersAt }: SeededTown,
  chosen: readonly Stage[] = stages,
): Truth {
  const counts = new Map<CountId, number>();
  for (const [index, day] of days.entries()) {
    for (const row of ledgersAt(index + 1).matters) {
      if (row.scopeHouseholds === 'village' || (row.scopeHouseholds ?? 1) >= 5) continue;
      const solved = row.solved !== undefined && row.solved <= day;
      const lapsed = solved || (row.due !== undefined && row.due < day);
      const promised = lapsed || row.promisedBy !== undefined;
      const reached: Record<Stage, boolean> = { received: true, promised, lapsed, solved };
      for (const measure of chosen.filter((stage) => reached[stage])) {
        const id = countId(measure, `${row.village}/${row.aspect}`, day);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  const cells = plan.dimensions.village.flatMap((village) =>
    plan.dimensions.aspect.map((aspect) => `${village}/${aspect}`),
  );
  return {
    measures: chosen.map((id, index) => {
      const within = chosen[index - 1];
      return {
        id,
        dimensions: ['village', 'aspect'],
        cells,
        moments: days,
        versions: [],
        ...(within !== undefined && { within }),
      };
    }),
    count: (measure, cell, moment) => counts.get(countId(measure, cell, moment)) ?? 0,
  };
}

interface Place {
  readonly measure: string;
  readonly cell: string;
  readonly moment: string;
}

/** 原来的办法：村和方面两两相配的细格，每格一个暗数，一直不变，套着的量共用；`isTotalled` 说哪个量、哪一期另有全镇合计。 */
export function roundedOnce(
  truth: Truth,
  seed: number,
  isTotalled: (measure: string, moment: string) => boolean,
): Publication {
  const hidden = hiddenNumbers(seed);
  const totals = sums(truth, () => '全镇').filter(({ measure, moment }) =>
    isTotalled(measure, moment),
  );
  return {
    measures: truth.measures,
    statements: [...rounded(truth, hidden, ({ cell }) => cell), ...totals.map(exactly)],
    visibleCorrections: fallsIn(truth, hidden),
  };
}

const villageOf = (cell: string) => cell.split('/')[0] ?? '';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** 每期另抽暗数。 */
export function offsetsAfresh(truth: Truth, seed: number): Publication {
  const offset = ({ measure, cell, moment }: Place) => `${measure}/${cell}/${moment}`;
  return {
    measures: truth.measures,
    statements: rounded(truth, hiddenNumbers(seed), offset),
    visibleCorrections: [],
  };
}

/** 照实公布每一格。 */
export function exactTables(truth: Truth): Publication {
  const statements = cellsOf(truth).map(
    ({ id, value }): Statement => ({ says: 'exact', form: { plus: [id] }, value }),
  );
  return { measures: truth.measures, statements, visibleCorrections: fallsIn(truth) };
}

/** 1 到 4 的格子不写，各村、各方面、全镇的合计照实写。 */
export function smallCellsHidden(truth: Truth): Publication {
  const cells = cellsOf(truth).map(
    ({ id, value }): Statement =>
      value >= 1 && value <= 4
        ? { says: 'between', form: { plus: [id] }, low: 1, high: 4 }
        : { says: 'exact', form: { plus: [id] }, value },
  );
  return {
    measures: truth.measures,
    statements: [...cells, ...margins(truth).map(exactly)],
    visibleCorrections: fallsIn(truth),
  };
}

/** 每个数，连同各种合计，各自取到最近的 5。 */
export function nearestFive(truth: Truth): Publication {
  const near = ({ plus, value }: Sum): Statement => {
    const shown = 5 * Math.round(value / 5);
    return { says: 'between', form: { plus }, low: Math.max(0, shown - 2), high: shown + 2 };
  };
  const cells = cellsOf(truth).map(({ id, value }) => near({ plus: [id], value }));
  return {
    measures: truth.measures,
    statements: [...cells, ...margins(truth).map(near)],
    visibleCorrections: fallsIn(truth),
  };
}

interface Sum {
  readonly plus: readonly CountId[];
  readonly value: number;
}

const exactly = ({ plus, value }: Sum): Statement => ({ says: 'exact', form: { plus }, value });

function cellsOf({ measures, count }: Truth) {
  return measures.flatMap(({ id: measure, cells, moments }) =>
    cells.flatMap((cell) =>
      moments.map((moment) => ({
        measure,
        cell,
        moment,
        id: countId(measure, cell, moment),
        value: count(measure, cell, moment),
      })),
    ),
  );
}

function margins(truth: Truth): readonly Sum[] {
  return [villageOf, (cell: string) => cell.split('/')[1] ?? '', () => '全镇'].flatMap((keyOf) =>
    sums(truth, keyOf),
  );
}

function sums(truth: Truth, keyOf: (cell: string) => string) {
  const grouped = Map.groupBy(
    cellsOf(truth),
    ({ measure, cell, moment }) => `${measure} ${moment} ${keyOf(cell)}`,
  );
  return [...grouped.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { measure, moment } = first;
    const plus = members.map(({ id }) => id);
    return [{ measure, moment, plus, value: sum(members.map(({ value }) => value)) }];
  });
}

function rounded(
  truth: Truth,
  hidden: (id: string) => number,
  offsetOf: (place: Place) => string,
): Statement[] {
  return cellsOf(truth).map(({ id, value, ...place }) => {
    const offset = offsetOf(place);
    const shown = 5 * Math.floor((value + hidden(offset)) / 5);
    return { says: 'rounded', form: { plus: [id] }, shown, roundingBase: 5, offsets: [offset] };
  });
}

/** 印出来的数比上一期少的，大家都看得见。 */
function fallsIn(truth: Truth, hidden?: (id: string) => number): CountId[] {
  const print = (value: number, cell: string) =>
    hidden === undefined ? value : 5 * Math.floor((value + hidden(cell)) / 5);
  return truth.measures.flatMap(({ id, cells, moments }) =>
    cells.flatMap((cell) =>
      moments.flatMap((moment, index) => {
        const before = moments[index - 1];
        if (before === undefined) return [];
        const fell =
          print(truth.count(id, cell, moment), cell) < print(truth.count(id, cell, before), cell);
        return fell ? [countId(id, cell, moment)] : [];
      }),
    ),
  );
}

function hiddenNumbers(seed: number): (id: string) => number {
  const random = seededRandom(seed);
  const known = new Map<string, number>();
  return (id) => {
    const found = known.get(id) ?? random.integer(0, 4);
    known.set(id, found);
    return found;
  };
}
