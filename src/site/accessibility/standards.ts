import { elderly } from './elderly.ts';
import { national } from './national.ts';
import type { Fulfilment, Requirement, Standard } from './requirement.ts';
import { wcag } from './wcag.ts';

/** 三份标准，照页面上的次序。 */
export const standards: readonly Standard[] = [elderly, national, wcag];

/** 没做到的、只做到一部分的，连同是哪份标准的。 */
export function shortfalls(): readonly (readonly [Standard, Requirement])[] {
  return standards.flatMap((standard) =>
    standard.requirements
      .filter(({ verdict }) => verdict === 'unmet' || verdict === 'partly')
      .map((requirement) => [standard, requirement] as const),
  );
}

/** 一份标准里，这样的有几条。 */
export function countOfFulfilment({ requirements }: Standard, wanted: Fulfilment): number {
  return requirements.filter(({ verdict }) => verdict === wanted).length;
}
