import type { Column } from '../kinds/ledger.ts';
import type { LedgerFault } from '../rows.ts';
import type { Header } from './header.ts';

/** 一处列的毛病，还不知道在哪个文件。 */
export type ColumnFault = Pick<LedgerFault, 'column' | 'found' | 'expected'>;

/**
 * 没有「村」这一列，而工作表的名字、表上的标题、文件名里写着村名时（一村一张表、一村一个文件），
 * 各行都用它。几处写的不是一个村，就等于没写。
 */
export function valuesFromNames(
  { ledger, columns }: Header,
  names: readonly (string | undefined)[],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(ledger.columns).flatMap(([key, column]) => {
    if (!column.fromName || columns.has(key)) return [];
    const found = names.map((name) => valueIn(name, column)).filter((value) => value !== undefined);
    return new Set(found).size === 1 ? [[key, found[0]] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** 整个名字就是一个选项，或者名字里只提到一个选项。 */
function valueIn(name: string | undefined, { parse, guide }: Column): unknown {
  const mentioned = guide.choices?.filter((choice) => name?.includes(choice)) ?? [];
  const [whole, only] = [parse(name), parse(mentioned.length === 1 ? mentioned[0] : undefined)];
  if (whole.ok) return whole.value;
  return only.ok ? only.value : undefined;
}

/**
 * 表头的毛病（`fromNames` 是名字里补上的列）：少了必须有的列；两列同名；有一列像是某一列、列名却不认得。
 * `maybeDraft` 的表少了列，也许根本不是台账，一起说。
 */
export function headerFaults(
  header: Header,
  fromNames: Readonly<Record<string, unknown>>,
  maybeDraft: boolean,
): readonly ColumnFault[] {
  const read = new Set(header.columns.values());
  const unread = header.names.filter((_, index) => !read.has(index));
  return Object.entries(header.ledger.columns).flatMap(([key, column]) => {
    if (header.doubled.includes(key)) {
      const expected = '只留一列，另一列改个名字';
      return [{ column: column.name, found: '两列同名的列', expected }];
    }
    if (header.columns.has(key) || key in fromNames) return [];
    const found = column.missingOk ? lookalike(column, unread) : '没有这一列';
    if (found === undefined) return [];
    const orElse = maybeDraft ? '；汇总、草稿不是台账，删掉这张表，或者移到别的文件夹' : '';
    return [{ column: column.name, found, expected: `${namesOf(column)}${orElse}` }];
  });
}

function lookalike({ resembling }: Column, names: readonly string[]): string | undefined {
  const isThere = resembling !== undefined && names.some((name) => resembling.test(name));
  return isThere ? '有一列像是它，列名却不认得' : undefined;
}

function namesOf({ name, otherNames, fromName }: Column): string {
  const others = otherNames.length === 0 ? '' : `（也认${otherNames.slice(0, 4).join('、')}）`;
  const orSheet = fromName ? '；或者一村一张表，工作表、标题或文件名里写明一个村' : '';
  return `列名写“${name}”${others}${orSheet}`;
}
