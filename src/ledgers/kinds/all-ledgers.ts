import { disputesLedger } from './disputes.ts';
import type { Ledger } from './ledger.ts';
import { mattersLedger } from './matters.ts';
import { meetingsLedger } from './meetings.ts';
import { surveyFormsLedger, surveyLedger } from './survey.ts';
import type { LedgerVillage } from './villages.ts';
import { visitsLedger } from './visits.ts';

/** 台账里的话要对着什么认，由外面给。 */
export interface LedgerContext {
  /** 各村的代号和名字，写在 content/villages.json。 */
  readonly villages: readonly LedgerVillage[];
  /** 问卷四个问题的原话，写在 content/site.json；不给就只认题号。 */
  readonly questions?: readonly string[];
}

/** 五本台账；问卷有两种写法，填表的模板是前一种。 */
export function allLedgers({ villages, questions = [] }: LedgerContext): readonly Ledger[] {
  return [
    visitsLedger(villages),
    mattersLedger(villages),
    disputesLedger(),
    meetingsLedger(villages),
    surveyLedger(questions),
    surveyFormsLedger(questions),
  ];
}
