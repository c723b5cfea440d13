import type { Division, Ordinal } from './numbering.ts';
import type { Placed } from './official.ts';

const UNITS: readonly Division[] = ['编', '分编', '章', '节'];

/** 编、分编、章、节排到了哪里。 */
export interface DivisionPlacer {
  /** 写过的最后一个编、分编、章、节；没写过的是 0。 */
  lastOf(unit: Division): number;
  place(unit: Division, ordinal: Ordinal): Placed;
}

/** 编、分编、章、节。章可以在编里从头编，也可以接着上一编编；节在章里从头编。节选的（`isExcerpt`）头一个是第几都行。 */
export function divisionPlacer(isExcerpt: boolean): DivisionPlacer {
  let path: readonly Ordinal[] = [];
  const running = new Map<Division, number>();
  return {
    lastOf: (unit) => path[UNITS.indexOf(unit)]?.number ?? 0,
    place(unit, ordinal) {
      const level = UNITS.indexOf(unit);
      const above = Array.from({ length: level }, (_, index) => path[index] ?? { number: 0 });
      const last = path[level]?.number ?? 0;
      const { number, insert } = ordinal;
      const isNext =
        number === last + 1 ||
        number === (running.get(unit) ?? 0) + 1 ||
        (insert !== undefined && number === last) ||
        (isExcerpt && !running.has(unit));
      path = [...above, ordinal];
      running.set(unit, number);
      const jumps = unit === '节' && (above[2]?.number ?? 0) === 0;
      return { numbers: path, expected: isNext ? undefined : last + 1, jumps };
    },
  };
}
