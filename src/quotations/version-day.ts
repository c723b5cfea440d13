import { sayVersion } from '../versions/pages/say-changes.ts';

/** 一版是哪天的：`2026-03-31-2` 是「2026年3月31日（当天第2版）」；没有日子的是空的。 */
export function sayVersionDay(id: string | undefined): string {
  return id === undefined || id === '' ? '' : sayVersion({ id, day: id.slice(0, 10) });
}
