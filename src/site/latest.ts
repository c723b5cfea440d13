import type { Promised } from '../kinds/promise.ts';

/** 最近有答复的几件事，答复新的在前；`asOfFor` 是一件事照哪一天看，以后的答复不算。 */
export function latestAnswered(
  promises: readonly Promised[],
  asOfFor: (promise: Promised) => string,
  most: number,
): readonly Promised[] {
  const lastDay = (promise: Promised) =>
    promise.answers
      .map(({ on }) => on)
      .filter((on) => on <= asOfFor(promise))
      .toSorted()
      .at(-1);
  return promises
    .map((promise) => ({ promise, day: lastDay(promise) }))
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '') || b.promise.code - a.promise.code)
    .slice(0, most)
    .map(({ promise }) => promise);
}
