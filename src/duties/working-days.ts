import { dayAfter } from '../kinds/day.ts';

/**
 * `day` 以后第几个工作日。只晓得星期一到星期五：放假、调休每年由国务院另定，算不出来。
 * 节假日当工作日数，日子只会算早、不会算晚。
 */
export function workingDayAfter(day: string, days: number): string {
  let reached = day;
  for (let left = days; left > 0; ) {
    reached = dayAfter(reached);
    if (isWeekday(reached)) left -= 1;
  }
  return reached;
}

function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
