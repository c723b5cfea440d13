import type { ListStyle, Ordinal } from './numbering.ts';

/** 一块排到了哪里。 */
export interface Placed {
  readonly numbers: readonly Ordinal[];
  /** 按次序该是第几；对得上的是 `undefined`。 */
  readonly expected?: number | undefined;
  /** 上一级没有写出来。 */
  readonly jumps?: boolean | undefined;
}

/** 公文的序数排到了哪里。 */
export interface OfficialPlacer {
  /** 这个数接得上前面的。 */
  isNext(style: ListStyle, number: number): boolean;
  /** 一、排到了第几。 */
  readonly top: number;
  /** `isNewList` 是说前面一句引出了新的一串，从 1 起不算重复。 */
  place(style: ListStyle, number: number, isNewList: boolean): Placed;
}

/**
 * 公文：一、（一）1.（1）1）①。缺的上级记作 0。
 * （一）、1. 可以在各自的上级里从头编，也可以全篇连着编；只有两层的，「一、」下面可以直接写「1.」。
 */
export function officialPlacer(isStrict: boolean): OfficialPlacer {
  let path: readonly Ordinal[] = [];
  const running = new Map<ListStyle, number>();
  const runs = new Map<string, number>();
  const sibling = (style: ListStyle) => path[style - 1]?.number ?? 0;

  return {
    get top() {
      return sibling(1);
    },
    isNext: (style, number) =>
      number === sibling(style) + 1 || number === (running.get(style) ?? 0) + 1,
    place(style, number, isNewList) {
      const above = Array.from({ length: style - 1 }, (_, index) => path[index] ?? { number: 0 });
      const list = JSON.stringify([style, above]);
      const restarts = number === 1 && sibling(style) > 0 && isNewList && style > 1;
      const run = (runs.get(list) ?? 1) + (restarts ? 1 : 0);
      runs.set(list, run);
      const last = restarts ? 0 : sibling(style);
      const isNext = restarts || number === last + 1 || number === (running.get(style) ?? 0) + 1;
      const written = { number, ...(run > 1 && { repeat: run }) };
      const placed = {
        numbers: [...above, written],
        expected: isNext ? undefined : last + 1,
        jumps: style > 1 && path.length < leastAbove(style, isStrict),
      };
      path = placed.numbers;
      running.set(style, number);
      return placed;
    },
  };
}

/**
 * 上面至少要有几级。短的通知、附件可以只有（一）或者只有 1.；（1）总要在（一）或者 1. 下面。
 * 分条的文件（`isStrict`）里，（一）总要在一条或者「一、」下面。
 */
function leastAbove(style: ListStyle, isStrict: boolean): number {
  if (style === 4) return 2;
  return isStrict || style > 4 ? 1 : 0;
}
