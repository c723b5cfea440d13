import { sayDay } from '../kinds/day.ts';

export { sayDay };

/** 只知道年或年月的日期也说得出来：`2021-07` → `2021年7月`。 */
export function sayLooseDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (date !== undefined) return sayDay(day);
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}
