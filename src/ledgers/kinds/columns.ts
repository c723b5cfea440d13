import { type Choice, oneOf } from '../cells/closed-list.ts';
import { columnName } from '../cells/column-name.ts';
import { countUpTo } from '../cells/parse-count.ts';
import { parseDay } from '../cells/parse-day.ts';
import type { CellParser } from '../cells/parsed.ts';
import type { Column, ColumnGuide } from './ledger.ts';

/** 可以不填的列里，谁都看得懂是「没有」的写法。 */
const NOTHING = ['/', '\\', '-', '—', '——', '无', '没有', '暂无', '无。'];

interface Naming<Required extends boolean> {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly required: Required;
  readonly missingOk?: boolean;
  readonly resembling?: RegExp;
  readonly hint: string;
}

/** 日期的列。`notYet` 是还没有日子时平常写的字，如「正在办」。 */
export function dayColumn<Required extends boolean>(
  naming: Naming<Required> & {
    readonly example: string;
    readonly notYet?: readonly string[];
    readonly mayBeFuture?: boolean;
  },
): Column<string, Required> {
  const guide: ColumnGuide = { hint: naming.hint, example: naming.example, kind: 'day' };
  return column(naming, parseDay, guide, {
    nothing: [...NOTHING, ...(naming.notYet ?? [])],
    mayBeFuture: naming.mayBeFuture ?? false,
  });
}

/** 个数的列，最多 `most`。写「无」是没有，不是没填；`evenly` 的列空着算 1，所以写「无」的不认。 */
export function countColumn<Required extends boolean>(
  naming: Naming<Required> & {
    readonly example: number;
    readonly most: number;
    readonly evenly?: boolean;
  },
): Column<number, Required> {
  const guide: ColumnGuide = {
    hint: naming.hint,
    example: naming.example,
    kind: 'count',
    most: naming.most,
  };
  return column(naming, countUpTo(naming.most), guide, {
    merged: 'refuse',
    evenly: naming.evenly ?? false,
    nothing: naming.evenly === true ? [] : NOTHING,
  });
}

/** 从名单里挑一个的列；例子是名单里的头一个。 */
export function choiceColumn<Id extends string | number, Required extends boolean>(
  naming: Naming<Required> & { readonly fromName?: boolean },
  choices: readonly Choice<Id>[],
): Column<Id, Required> {
  const names = choices.map((choice) => choice.name);
  const guide: ColumnGuide = {
    hint: naming.hint,
    example: names[0] ?? '',
    kind: 'choice',
    choices: names,
  };
  return column(naming, oneOf(choices), guide, { fromName: naming.fromName ?? false });
}

/** 读法特别的列。 */
export function column<T, Required extends boolean>(
  { name, otherNames, required, missingOk = false, resembling }: Omit<Naming<Required>, 'hint'>,
  parse: CellParser<T>,
  guide: ColumnGuide,
  {
    merged = 'fill',
    nothing = NOTHING,
    evenly = false,
    mayBeFuture = false,
    fromName = false,
  }: Partial<Pick<Column, 'merged' | 'nothing' | 'evenly' | 'mayBeFuture' | 'fromName'>> = {},
): Column<T, Required> {
  return {
    name,
    otherNames,
    matches: [name, ...otherNames].map(columnName),
    required,
    missingOk,
    ...(resembling === undefined ? {} : { resembling }),
    merged,
    parse,
    nothing,
    evenly,
    mayBeFuture,
    fromName,
    guide,
  };
}
