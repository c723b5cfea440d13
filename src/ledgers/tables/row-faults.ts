import type { LedgerFault } from '../rows.ts';

/** 在哪个文件的哪张表。 */
export type TablePlace = Pick<LedgerFault, 'file' | 'sheet'>;

/** 一行里的一处毛病，还不知道在哪里。 */
export type RowFault = Omit<LedgerFault, 'file' | 'sheet' | 'row'>;

export const TOTAL_OR_RECORD: RowFault = {
  found: '一行既像合计、又像一条记录',
  expected: '是合计就把别的格子空着；是记录就去掉“合计”二字',
};

export const OTHER_HEADER: RowFault = {
  found: '又一个表头，列的次序、要读的列和上面的不一样，从这里起没有读',
  expected: '两张表分成两张工作表，各有各的表头',
};

export const RECORD_ABOVE: RowFault = {
  found: '一条记录，上面、下面各有一个表头，列不一样',
  expected: '两张表分成两张工作表，各有各的表头',
};

export const CHANGED_EXAMPLE: RowFault = {
  found: '一行标着“示例”，内容却和模板的示例不一样',
  expected: '是真的记录就去掉“示例”二字；不是就删掉这一行',
};

export function hiddenRows(count: number): RowFault {
  return {
    found: `藏着的或筛选掉的记录，一共 ${count} 行，这是头一行`,
    expected: '取消筛选、取消隐藏再存，看得见的才数；不要的就删掉',
  };
}

export const HIDDEN_COLUMN = {
  found: '一列要数的，藏起来了',
  expected: '取消隐藏，看清楚了再存；不要的就删掉这一列',
};

export const FILLED_IN_OTHER_ROWS: RowFault = {
  found: '空着，可是别的行填了',
  expected: '每行都填；一行只记一户、一份的，整列都不填',
};
