/** `2026-03-05` → `2026年3月5日`，给人看的日期。 */
export function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** 只知道年或年月的日期也说得出来：`2021-07` → `2021年7月`。 */
export function sayLooseDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  if (date !== undefined) return sayDay(day);
  return month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
}
