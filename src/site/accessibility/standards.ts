import { elderly } from './elderly.ts';
import { national } from './national.ts';
import type { Fulfilment, Requirement, Standard } from './requirement.ts';
import { wcag } from './wcag.ts';

/** 三份标准，照页面上的次序。 */
export const standards: readonly Standard[] = [elderly, national, wcag];

/** 一份标准里没做到的、只做到一部分的。 */
export function shortfallsOf({ requirements }: Standard): readonly Requirement[] {
  return requirements.filter(({ verdict }) => verdict === 'unmet' || verdict === 'partly');
}

/** 一份标准里，这样的有几条。 */
export function countOfFulfilment({ requirements }: Standard, wanted: Fulfilment): number {
  return requirements.filter(({ verdict }) => verdict === wanted).length;
}
