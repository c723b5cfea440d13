import type { TownChoice } from '../../kinds/town/town-choice.ts';
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
  /** 镇里定的几个方面，写在 content/site.json；一个也没有的没有事项台账。 */
  readonly aspects: readonly TownChoice[];
  /** 镇里定的几种会，写在 content/site.json；一种也没有的没有会议台账。 */
  readonly meetingForms: readonly TownChoice[];
  /** 问卷各题的原话，按题号排，写在 content/site.json；一题也没有的没有问卷台账。 */
  readonly questions: readonly string[];
}

/** 镇里用得着的台账，最多五本；问卷有两种写法，填表的模板是前一种。 */
export function allLedgers(context: LedgerContext): readonly Ledger[] {
  const { villages, aspects, meetingForms, questions } = context;
  return [
    visitsLedger(villages),
    ...(aspects.length === 0 ? [] : [mattersLedger(villages, aspects)]),
    disputesLedger(),
    ...(meetingForms.length === 0 ? [] : [meetingsLedger(villages, meetingForms)]),
    ...(questions.length === 0 ? [] : [surveyLedger(questions), surveyFormsLedger(questions)]),
  ];
}
