import type { Truth } from '../../scripts/demo/audit-town.ts';
import { seededRandom } from '../../scripts/demo/random.ts';

const keysOf = [
  (cell: string) => cell.split('/')[0] ?? '',
  (cell: string) => cell.split('/')[1] ?? '',
  () => '全镇',
];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** 一个由细格加出来给人看的数：印的是多少，真的是多少。 */
export interface ShownSum {
  readonly shown: number;
  readonly count: number;
}

/** 照原来的办法，各村、各方面、全镇的数是细格印的数加起来的，还没办好的是两个这样的和相减。 */
export function shownSums(truth: Truth, seed: number): readonly ShownSum[] {
  const random = seededRandom(seed);
  const [first] = truth.measures;
  const cells = first?.cells ?? [];
  const offsets = new Map(cells.map((cell) => [cell, random.integer(0, 4)]));
  const printed = (measure: string, cell: string, moment: string) =>
    5 * Math.floor((truth.count(measure, cell, moment) + (offsets.get(cell) ?? 0)) / 5);
  const groups = keysOf.flatMap((keyOf) => [...Map.groupBy(cells, keyOf).values()]);
  return (first?.moments ?? []).flatMap((moment) =>
    groups.flatMap((group) => {
      const over = (of: (measure: string, cell: string, moment: string) => number, id: string) =>
        sum(group.map((cell) => of(id, cell, moment)));
      const both = (of: typeof printed) => [
        over(of, 'received'),
        over(of, 'received') - over(of, 'solved'),
      ];
      const counts = both(truth.count);
      return both(printed).map((shown, place) => ({ shown, count: counts[place] ?? 0 }));
    }),
  );
}
