import { sayDay } from '../kinds/day.ts';

/** 一版是哪天的：`2026-03-31-2` 是「2026年3月31日（当天第2版）」；没有日子的是空的。 */
export function sayVersionDay(id = ''): string {
  const [count = ''] = id.split('-').slice(3);
  return id === '' ? '' : sayDay(id.slice(0, 10)) + (count && `（当天第${count}版）`);
}
