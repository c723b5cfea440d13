import { sayDay } from './day.ts';

/** 一版是哪天的：版号 `2026-03-31-2` 是「2026年3月31日（当天第2版）」；没有版号的是空的。 */
export function sayVersionDay(id = ''): string {
  const { day, count } = partsOf(id);
  return id === '' ? '' : sayDay(day) + (count && `（当天第${count}版）`);
}

/** 引用、会上怎么叫一版：「2026年3月31日的一版」，同一天的第二版是「2026年3月31日的第2版」。 */
export function sayOneVersion(id: string): string {
  const { day, count } = partsOf(id);
  return `${sayDay(day)}的${count === '' ? '一' : `第${count}`}版`;
}

/** 版号里的日子，和当天第几版；头一版不写第几。 */
function partsOf(id: string): { readonly day: string; readonly count: string } {
  return { day: id.slice(0, 10), count: id.slice(11) };
}
