import { type MeasureFact, type MeasureId, measureFacts } from '../../kinds/progress/measure.ts';
import type { Dimension, Measure } from '../../kinds/progress/plan.ts';
import type { LedgerRows, MeetingRow } from '../../ledgers/rows.ts';
import { isShared, type MatterStages, stagesOf } from './matter-stages.ts';

/** 台账上可以数的一笔：在哪一格、哪天、数多少。 */
export interface Happening {
  readonly place: Readonly<Partial<Record<Dimension, string>>>;
  /** 这一行是哪天的事；早于计划开始的不数。问卷没有日子。 */
  readonly since?: string;
  /** 数到这个量里的日子；没有走到这一步的没有这一笔。 */
  readonly on?: string;
  readonly amount: number;
}

/** `form` 是数的哪种会；不是数会的用不着。 */
type Finder = (rows: LedgerRows, form: string | undefined) => readonly Happening[];

/** 每个量从台账里怎么找出该数的笔数。 */
const finders: Readonly<Record<MeasureId, Finder>> = {
  visits: ({ visits }) =>
    visits.map(({ village, on, households }) => ({
      place: { village },
      since: on,
      on,
      amount: households,
    })),
  talks: meetingsHeld,
  courtyards: meetingsHeld,
  sessions: meetingsHeld,
  rulesAdopted: decisionsOf('rulesAdopted'),
  exemplarsNamed: decisionsOf('exemplarsNamed'),
  shared: mattersAt('received', true),
  sharedSolved: mattersAt('solved', true),
  received: mattersAt('received', false),
  promised: mattersAt('promised', false),
  lapsed: mattersAt('lapsed', false),
  solved: mattersAt('solved', false),
  disputes: disputesAt(({ on }) => on),
  settled: disputesAt(({ settled }) => settled),
  revisited: disputesAt(({ settled, revisited }) => laterOf(settled, revisited)),
  approval: ({ survey }) =>
    survey.map(({ question, answer, count }) => ({
      place: { question: String(question), answer },
      amount: count,
    })),
};

/** 台账里一个量该数的笔数。数会的照计划写的那种会数，没写的照这个量本来的那种。 */
export function happeningsOf(
  rows: LedgerRows,
  id: MeasureId,
  measure: Pick<Measure, 'form'> | undefined,
): readonly Happening[] {
  const facts: MeasureFact = measureFacts[id];
  return finders[id](rows, measure?.form ?? facts.form);
}

function meetingsHeld({ meetings }: LedgerRows, form: string | undefined): readonly Happening[] {
  return meetings
    .filter((meeting) => meeting.form === form)
    .map(({ village, on }) => ({ place: { village }, since: on, on, amount: 1 }));
}

function decisionsOf(field: 'rulesAdopted' | 'exemplarsNamed'): Finder {
  return ({ meetings }) =>
    meetings.flatMap((meeting: MeetingRow): Happening[] => {
      const { village, on, [field]: amount } = meeting;
      return amount === undefined ? [] : [{ place: { village }, since: on, on, amount }];
    });
}

function mattersAt(stage: keyof MatterStages, shared: boolean): Finder {
  return ({ matters }) =>
    matters
      .filter((matter) => isShared(matter) === shared)
      .flatMap((matter) => {
        const { village, aspect } = matter;
        return step({ village, aspect }, matter.received, stagesOf(matter)[stage]);
      });
}

function disputesAt(stage: (row: LedgerRows['disputes'][number]) => string | undefined): Finder {
  return ({ disputes }) => disputes.flatMap((row) => step({ type: row.type }, row.on, stage(row)));
}

function step(
  place: Happening['place'],
  since: string,
  on: string | undefined,
): readonly Happening[] {
  if (on === undefined) return [];
  return [{ place, since, on: on < since ? since : on, amount: 1 }];
}

/** 说和了、也回访了，才算回访过；日子取晚的那个。 */
function laterOf(settled: string | undefined, revisited: string | undefined): string | undefined {
  if (settled === undefined || revisited === undefined) return undefined;
  return settled > revisited ? settled : revisited;
}
