import {
  getCellAddress,
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { ColumnGuide } from '../kinds/ledger.ts';

/** 一列填写时的限制和提示。 */
export interface Validation {
  /** 第几列，从 0 数起。 */
  readonly column: number;
  readonly name: string;
  readonly guide: ColumnGuide;
  /** 下拉的选项在哪一块，如 `'选项'!$A$2:$A$9`。 */
  readonly listedAt?: string;
}

/** 2000-01-01 和 2099-12-31 的序列号。 */
const FIRST_DAY = 36526;
const LAST_DAY = 73050;

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';
const ORDER = getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [];

/**
 * 在工作表的 XML 里加上下拉和填写提示，管第 `firstRow` 行到第 `lastRow` 行（从 1 数起）。
 * 下拉和个数填错了不让填；日期只提醒，因为手打的 2026.10.3 表格软件不当日期，而读的时候认。
 */
export function addValidations(
  sheetXml: string,
  validations: readonly Validation[],
  firstRow: number,
  lastRow: number,
): string {
  const items = validations.map((validation) => {
    const { column, name, guide } = validation;
    const attributes = {
      ...RULES[guide.kind],
      allowBlank: 1,
      showInputMessage: 1,
      promptTitle: name,
      prompt: guide.hint,
      sqref: `${getCellAddress(firstRow - 1, column)}:${getCellAddress(lastRow - 1, column)}`,
    };
    return (
      getOpeningTagMarkup('dataValidation', attributes) +
      formulas(validation)
        .map(
          (text, index) =>
            `<formula${index + 1}>${sanitizeTextContent(text)}</formula${index + 1}>`,
        )
        .join('') +
      getClosingTagMarkup('dataValidation')
    );
  });
  const markup = `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
  return insertElementMarkupAccordingToOrderOfSiblings(sheetXml, markup, ORDER, 'worksheet');
}

type Rule = Readonly<Record<string, string | number>>;

const RULES: Readonly<Record<ColumnGuide['kind'], Rule>> = {
  choice: {
    type: 'list',
    showErrorMessage: 1,
    errorTitle: '请从下拉里选',
    error: '这一格只能从下拉里选。',
  },
  count: {
    type: 'whole',
    operator: 'between',
    showErrorMessage: 1,
    errorTitle: '请填整数',
    error: '这一格只填整数，不写“户”“件”。',
  },
  day: {
    type: 'date',
    operator: 'between',
    errorStyle: 'warning',
    showErrorMessage: 1,
    errorTitle: '请把年月日写全',
    error: '日期写成 2026-10-3 这样，年份写四位。',
  },
  text: {},
};

function formulas({ guide, listedAt }: Validation): readonly string[] {
  if (guide.kind === 'choice') return listedAt === undefined ? [] : [listedAt];
  if (guide.kind === 'count') return ['0', String(guide.most ?? 0)];
  return guide.kind === 'day' ? [String(FIRST_DAY), String(LAST_DAY)] : [];
}
