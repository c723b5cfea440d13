import { currentName } from '../kinds/progress/leaves.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { LedgerId, LedgerRows } from '../ledgers/rows.ts';

/** 各村在一本台账里最晚的一行是哪天；一行也没有的村不在里面。 */
export type VillageDays = ReadonlyMap<string, string>;

/**
 * 分村的三本台账（走访、事项、会议）里，各村最晚的一行是哪天；计划开始以前、`until` 以后的不算。
 * 没报是这里没有，不是数是零。
 */
export function villageDays(
  plan: Plan,
  { visits, matters, meetings }: LedgerRows,
  until: string,
): ReadonlyMap<LedgerId, VillageDays> {
  const latest = (rows: readonly (readonly [village: string, day: string])[]): VillageDays => {
    const days = new Map<string, string>();
    for (const [village, day] of rows) {
      const name = currentName(plan, 'village', village, until);
      const isCounted = day >= plan.start && day <= until;
      if (isCounted && (days.get(name) ?? '') < day) days.set(name, day);
    }
    return days;
  };
  return new Map([
    ['visits', latest(visits.map(({ village, on }) => [village, on]))],
    ['matters', latest(matters.map(({ village, received }) => [village, received]))],
    ['meetings', latest(meetings.map(({ village, on }) => [village, on]))],
  ]);
}
