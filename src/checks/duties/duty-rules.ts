import type { Check } from '../check.ts';
import { dutyPage } from './duty-page.ts';
import { dutyPeriod } from './duty-period.ts';
import { dutyTwin } from './duty-twin.ts';

/** 要按期公开的规则，照查的次序。 */
export const dutyRules: readonly Check[] = [dutyPeriod, dutyTwin, dutyPage];
