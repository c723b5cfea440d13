import { sayDay } from '../kinds/day.ts';
import type { Duty } from '../kinds/duty.ts';
import type { DutyStanding, DutyState } from './standings.ts';

/** 各种状态怎么说。没有查到的，不说没有公开：公开栏上贴了的，网站不晓得。 */
export const dutyStates: Readonly<Record<DutyState, string>> = {
  kept: '按期公开了',
  late: '晚了才公开',
  due: '还没到期',
  missed: '没查到按期公开的记录',
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

/** 一期、一件办得怎样，一句话；页的题目另外放，不在这里。 */
export function sayDutyStanding({ state, deadline, on, keptDays }: DutyStanding): string {
  const due = `最迟${sayDay(deadline)}`;
  const done = on === undefined ? '' : `，${sayDay(on)}公布`;
  const short = keptDays === undefined ? '' : `；只留了 ${keptDays} 天就停用了`;
  return `${dutyStates[state]}：${due}${done}${short}`;
}
