import type { Cell } from './cell.ts';

/** 读一格的结果：读懂了是值，没读懂是「看到了什么、应当是什么」，都不带原文。 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly found: string; readonly expected: string };

export type CellParser<T> = (cell: Cell) => Parsed<T>;

export function understood<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function notUnderstood(found: string, expected: string): Parsed<never> {
  return { ok: false, found, expected };
}
