import { type Random, seededRandom } from '../../scripts/demo/random.ts';
import {
  countId,
  type LinearForm,
  type Publication,
  type Statement,
} from '../../src/disclosure/audit/system/statements.ts';

type Method = (
  value: number,
  form: LinearForm,
  place: { cell: string; moment: string; measure: string },
) => Statement;

const nearest = (value: number, form: LinearForm): Statement => {
  const shown = 5 * Math.round(value / 5);
  return { says: 'between', form, low: Math.max(0, shown - 2), high: shown + 2 };
};

/** 两三格、两期、一两个量，用四种办法里的一种公布：小得可以穷举。 */
export function smallPublication(seed: number): Publication {
  const random = seededRandom(seed);
  const cells = random.chance(0.5) ? ['a', 'b'] : ['a', 'b', 'c'];
  const names = cells.length === 2 && random.chance(0.6) ? ['received', 'solved'] : ['received'];
  const moments = ['1', '2'];
  const method = random.pick(methods(random));
  const counts = countsOf(random, cells, moments);
  const statements = names.flatMap((measure) =>
    moments.flatMap((moment) => {
      const values = cells.map((cell) => counts.get(countId(measure, cell, moment)) ?? 0);
      const printed = cells.map((cell, place) =>
        method.cell(
          values[place] ?? 0,
          { plus: [countId(measure, cell, moment)] },
          { cell, moment, measure },
        ),
      );
      const plus = cells.map((cell) => countId(measure, cell, moment));
      const sum = values.reduce((total, value) => total + value, 0);
      return random.chance(0.7) ? [...printed, method.total(sum, { plus })] : printed;
    }),
  );
  return {
    measures: names.map((id, place) => ({
      id,
      dimensions: ['village'],
      cells,
      moments,
      versions: [],
      ...(place > 0 && { within: 'received' }),
    })),
    statements,
    visibleCorrections: [],
  };
}

interface Way {
  readonly cell: Method;
  readonly total: (value: number, form: LinearForm) => Statement;
}

function methods(random: Random): readonly (readonly [Way, number])[] {
  const exact = (value: number, form: LinearForm): Statement => ({ says: 'exact', form, value });
  const hidden = (value: number, form: LinearForm): Statement =>
    value >= 1 && value <= 4 ? { says: 'between', form, low: 1, high: 4 } : exact(value, form);
  const offsets = new Map<string, number>();
  const rounded = (value: number, form: LinearForm, offset: string): Statement => {
    const known = offsets.get(offset) ?? random.integer(0, 4);
    offsets.set(offset, known);
    return {
      says: 'rounded',
      form,
      shown: 5 * Math.floor((value + known) / 5),
      roundingBase: 5,
      offsets: [offset],
    };
  };
  return [
    [{ cell: (value, form, { cell }) => rounded(value, form, cell), total: exact }, 4],
    [
      {
        cell: (value, form, place) => rounded(value, form, Object.values(place).join()),
        total: exact,
      },
      2,
    ],
    [{ cell: nearest, total: nearest }, 2],
    [{ cell: hidden, total: exact }, 2],
  ];
}

function countsOf(random: Random, cells: readonly string[], moments: readonly string[]) {
  const counts = new Map<string, number>();
  const most = cells.length === 3 ? 4 : 6;
  for (const cell of cells) {
    let [received, solved] = [0, 0];
    for (const moment of moments) {
      received = Math.min(9, received + random.integer(0, random.chance(0.5) ? 1 : most));
      solved = Math.min(received, solved + random.integer(0, 3));
      counts.set(countId('received', cell, moment), received);
      counts.set(countId('solved', cell, moment), solved);
    }
  }
  return counts;
}

/**
 * 一个量分在两张表里，两期，每格只说在哪一档；有的期合计照实说，有的只说在哪一档，有的第二张表不登。
 * 两张表加起来是同一个数。小得可以穷举。
 */
export function tiedPublication(seed: number): Publication {
  const random = seededRandom(seed);
  const tables = [
    { id: 'received/village', dimensions: ['village'], cells: ['a', 'b'] },
    { id: 'received/aspect', dimensions: ['aspect'], cells: ['x', 'y'] },
  ];
  const truth = tiedCounts(random);
  const moments = ['1', '2'];
  const withheld = new Set(moments.filter(() => random.chance(0.15)));
  const statements = moments.flatMap((moment, place) => {
    const printed = withheld.has(moment) ? tables.slice(0, 1) : tables;
    const sums = printed.map(({ id, cells }) => cells.map((cell) => countId(id, cell, moment)));
    const counts = truth[place] ?? {};
    const said = printed.flatMap(({ id, cells }) =>
      cells.map((cell) => inBand(counts[cell] ?? 0, { plus: [countId(id, cell, moment)] })),
    );
    const total = (counts.a ?? 0) + (counts.b ?? 0);
    const detail = random.integer(0, 2);
    const totals = sums.flatMap((plus): Statement[] => {
      if (detail === 0) return [{ says: 'exact', form: { plus }, value: total }];
      return detail === 1 ? [inBand(total, { plus })] : [];
    });
    const [plus = [], minus] = sums;
    const ties: Statement[] =
      minus === undefined ? [] : [{ says: 'exact', form: { plus, minus }, value: 0 }];
    return [...said, ...totals, ...ties];
  });
  return {
    measures: tables.map((table, place) => ({
      ...table,
      moments: moments.filter((moment) => place === 0 || !withheld.has(moment)),
      versions: [],
    })),
    statements,
    visibleCorrections: [],
  };
}

function inBand(value: number, form: LinearForm): Statement {
  const low = 5 * Math.floor(value / 5);
  return { says: 'between', form, low, high: low + 4 };
}

/** 两期累计的真数：每件事在一个村、一个方面。 */
function tiedCounts(random: Random): readonly Readonly<Record<string, number>>[] {
  const counts: Record<string, number> = { a: 0, b: 0, x: 0, y: 0 };
  return [0, 1].map(() => {
    for (let added = random.integer(0, 7); added > 0; added -= 1) {
      for (const cell of [random.chance(0.6) ? 'a' : 'b', random.chance(0.5) ? 'x' : 'y']) {
        if ((counts[cell] ?? 0) < 9) counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    const all = (counts.a ?? 0) + (counts.b ?? 0);
    counts.y = Math.max(0, all - (counts.x ?? 0));
    return { ...counts };
  });
}
