import { type SheetContent, tidy } from '../cells/cell.ts';
import { columnName } from '../cells/column-name.ts';
import type { Ledger } from '../kinds/ledger.ts';
import { findHeader, type Header, hasAllColumns } from './header.ts';

/**
 * 一张表是哪本台账：找到了表头；或者没有表头，`ledger` 是名字说的那本；或者说不清。
 * `maybeDraft` 是工作表自己的名字没有说它是台账，多半是草稿。
 */
export type Recognised =
  | { readonly header: Header; readonly maybeDraft: boolean }
  | {
      readonly why: 'no-header';
      readonly ledger?: Ledger;
      /** 名字说是 `ledger`，表头却是这一本的。 */
      readonly looksLike?: Ledger;
      readonly maybeDraft: boolean;
    }
  | { readonly why: 'ambiguous' };

/** 名字说是一本、表头认得另一本的这么多列，才说像那一本：日期、村好几本都有。 */
const FEWEST_TO_TELL = 3;

/**
 * 认一张表是哪本台账，`names` 是工作表和文件的名字。先看工作表的名字，再看文件名：名字里只提到一本台账的，就是它，缺列算缺列。
 * 名字看不出来的看表头：该有的列都有、又有这本台账特有的列的，认得最多的那本。
 */
export function whichLedger(
  content: SheetContent,
  ledgers: readonly Ledger[],
  names: readonly (string | undefined)[],
): Recognised {
  const called = names.map((name) => ledgersCalled(name, ledgers)).find(({ length }) => length > 0);
  const headers = (called ?? ledgers)
    .flatMap((ledger) => findHeader(content, ledger) ?? [])
    .filter((header) => called !== undefined || hasMark(header))
    .toSorted((a, b) => b.columns.size - a.columns.size);
  const complete = headers.filter((header) => hasAllColumns(header));
  const maybeDraft = names[0] !== undefined && ledgerCalled(names[0], ledgers) === undefined;
  const [first, second] = complete.length > 0 ? complete : headers;
  if (first === undefined) {
    const [ledger] = called ?? [];
    if (ledger === undefined) return { why: 'no-header', maybeDraft };
    const other = whichLedger(content, ledgers, []);
    const isOther = 'header' in other && other.header.columns.size >= FEWEST_TO_TELL;
    return {
      why: 'no-header',
      ...{ maybeDraft, ledger },
      ...(isOther && { looksLike: other.header.ledger }),
    };
  }
  const isTie = second !== undefined && second.columns.size === first.columns.size;
  return isTie && second.ledger.id !== first.ledger.id
    ? { why: 'ambiguous' }
    : { header: first, maybeDraft };
}

/** 名字里提到的那本台账；没有提到、提到两本不同的，返回 `undefined`。 */
export function ledgerCalled(
  name: string | undefined,
  ledgers: readonly Ledger[],
): Ledger | undefined {
  return ledgersCalled(name, ledgers)[0];
}

/** 名字里提到的台账（问卷有两种写法）；提到两本不同的，等于没说。 */
function ledgersCalled(name: string | undefined, ledgers: readonly Ledger[]): readonly Ledger[] {
  if (name === undefined) return [];
  const text = tidy(name).toLowerCase();
  const called = ledgers.filter((ledger) => ledger.titleWords.some((word) => text.includes(word)));
  return new Set(called.map(({ id }) => id)).size === 1 ? called : [];
}

function hasMark({ ledger, names }: Header): boolean {
  return ledger.headerWords
    .map(columnName)
    .some((mark) => names.some((name) => name.includes(mark)));
}
