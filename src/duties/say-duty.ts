import { sayDay } from '../kinds/day.ts';
import type { Duty } from '../kinds/duty.ts';
import type { DutyStanding, DutyState } from './standings.ts';

/** 各种状态怎么说：只说在网站上查到没有，不说法条要的办完了没有。公开栏上贴了的，网站不晓得。 */
const dutyStates: Readonly<Record<DutyState, string>> = {
  kept: '期限里查到了',
  late: '过了期限才登',
  due: '还没到期',
  missed: '没查到期限里登的',
  unsure: '中间放没放假算不出，说不准过没过期',
  unknown: '看不到历史，说不出',
};

/** 期限怎么定的，一句话。 */
export function sayRhythm({ every, day, within, working, on, kept }: Duty): string {
  const upkeep = kept === undefined ? '' : `，至少留 ${kept} 天`;
  const counted = working ? '个工作日' : '天';
  switch (every) {
    case 'quarter':
      return `${day === undefined ? '每季度至少一次' : `每季度一次，下一季度头一个月的 ${day} 日以前`}${upkeep}`;
    case 'month':
      return `${day === undefined ? '每月至少一次' : `每月一次，下个月 ${day} 日以前`}${upkeep}`;
    case 'event':
      return `出了一件事，${within ?? 0} ${counted}以内${upkeep}`;
    case 'once':
      return `${on === undefined ? '' : `${sayDay(on)}以前`}${upkeep}`;
  }
}

/** 各种状态各有几项，如「期限里查到了 2 项，还没到期 8 项」。 */
export function sayDutyTally(standings: readonly Pick<DutyStanding, 'state'>[]): string {
  return Object.entries(dutyStates)
    .map(([state, words]) => [words, standings.filter((one) => one.state === state).length])
    .filter(([, count]) => count !== 0)
    .map(([words, count]) => `${words} ${count} 项`)
    .join('，');
}

/** 一期、一件办得怎样，一句话；后面接查到的各份。 */
export function sayDutyStanding({ state, deadline, found, keptDays }: DutyStanding): string {
  const short = keptDays === undefined ? '' : `；只留了 ${keptDays} 天就停用了`;
  const due = `最迟${sayDay(deadline)}${short}`;
  const count = found.length === 0 ? '' : `查到 ${found.length} 份`;
  if (state === 'kept') return `期限里${count}，${due}`;
  return `${dutyStates[state]}：${due}${count === '' ? '' : `；${count}`}`;
}
