const millisecondsPerDay = 86_400_000;

/** 从 `from` 到 `to` 有多少天；`to` 早的是负数。两个都是 `YYYY-MM-DD`。 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

/** `day` 以后第 `days` 天；负数是以前。 */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** `2026-03-05` → `2026年3月5日`，给人看的日期。 */
export function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
