import type { Check } from '../check.ts';
import { adoptionComplete } from './adoption.ts';
import { rulesAssembly } from './assembly.ts';
import { decidedUnlawful } from './decided-unlawful.ts';
import { adverseConsequences, unclearConsequences } from './odd-consequence.ts';
import { reviewMissing } from './review-missing.ts';
import { reviewStale } from './review-stale.ts';
import { unlawfulClauses } from './unlawful-clauses.ts';

/** 村规民约的规则，照查的次序。 */
export const villageRulesChecks: readonly Check[] = [
  adoptionComplete,
  rulesAssembly,
  ...unlawfulClauses,
  reviewStale,
  reviewMissing,
  adverseConsequences,
  unclearConsequences,
  decidedUnlawful,
];
