import type { PageConditions } from '../index/manifest.ts';
import type { Scored } from './scored.ts';

/** 说了村名的：那个村的页、别的村的页、哪个村都不是的页，分数各乘这么多。 */
const OWN = 1.8;
const OTHER = 0.2;
const NEITHER = 0.5;

/** 话里说到一个村，那个村的页往前，别的村的往后。`span` 见总表。 */
export function liftVillage(
  scored: readonly Scored[],
  village: string,
  { villages }: PageConditions,
  span: number,
): readonly Scored[] {
  const own = new Set(villages[village]);
  const placed = new Set(Object.values(villages).flat());
  const lift = (page: number) => (own.has(page) ? OWN : placed.has(page) ? OTHER : NEITHER);
  return scored
    .map((one) => ({ ...one, score: one.score * lift(Math.floor(one.document / span)) }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
