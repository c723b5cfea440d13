import writeXlsx, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import { allLedgers, type LedgerContext } from '../kinds/all-ledgers.ts';
import type { Column, Ledger } from '../kinds/ledger.ts';
import type { LedgerFile } from '../read-ledgers.ts';
import { addValidations, type Validation } from './validations.ts';

/** 标题一行、表头一行、示例一行；下拉管到第 5000 行。 */
const EXAMPLE_ROW = 3;
const LAST_ROW = 5000;
const CHOICES = '选项';

const HEAD = { fontWeight: 'bold', backgroundColor: '#f2e6d8', wrap: true } as const;
const PRIVATE_HEAD = { ...HEAD, backgroundColor: '#e4e4e4' } as const;
const EXAMPLE = { textColor: '#6b6b6b', fontStyle: 'italic' } as const;

/** 五本台账的空白模板（.xlsx）：一张填的表、一张填写说明、一张选项。同名的问卷只给头一种写法。 */
export async function ledgerTemplates(context: LedgerContext): Promise<readonly LedgerFile[]> {
  const ledgers = new Map(
    allLedgers(context)
      .toReversed()
      .map((ledger) => [ledger.id, ledger]),
  );
  return Promise.all([...ledgers.values()].toReversed().map(templateOf));
}

async function templateOf(ledger: Ledger): Promise<LedgerFile> {
  const columns = Object.values(ledger.columns);
  const sheets = [tableSheet(ledger, columns), guideSheet(ledger, columns), choicesSheet(columns)];
  const blob = await writeXlsx(sheets, { features: [validationsOf(columns)] }).toBlob();
  return { name: `${ledger.title}.xlsx`, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function tableSheet(ledger: Ledger, columns: readonly Column[]): Sheet<Blob> {
  const width = 1 + columns.length + ledger.privateColumns.length;
  const heads: readonly Cell[] = [
    { value: '序号', ...HEAD },
    ...columns.map(({ name, required }) => ({
      value: required ? name : `${name}（可不填）`,
      ...HEAD,
    })),
    ...ledger.privateColumns.map(({ name }) => ({ value: `${name}（不公布）`, ...PRIVATE_HEAD })),
  ];
  const examples: readonly Cell[] = [
    { value: '示例', ...EXAMPLE },
    ...columns.map(exampleCell),
    ...ledger.privateColumns.map(({ example }) => ({ value: example, ...EXAMPLE })),
  ];
  const title = {
    value: ledger.title,
    columnSpan: width,
    fontWeight: 'bold',
    fontSize: 16,
  } as const;
  return {
    sheet: ledger.title,
    data: [[title], [...heads], [...examples]],
    columns: heads.map((_, index) => ({ width: index === 0 ? 8 : 18 })),
    stickyRowsCount: 2,
  };
}

function exampleCell({ guide }: Column): Cell {
  if (guide.kind === 'day') {
    return { value: new Date(guide.example), type: Date, format: 'yyyy-mm-dd', ...EXAMPLE };
  }
  return { value: guide.example, ...EXAMPLE };
}

function guideSheet(ledger: Ledger, columns: readonly Column[]): Sheet<Blob> {
  const rules = [
    '一行记一次、一件，填在第一张表里，从示例的下一行填起。',
    '带“不公布”的列只给自己人看，不读、不上网；可以加列，可以换列的次序。',
    '日期写全年月日，如 2026-10-3、2026年10月3日；只写“10月3日”的不认。',
    '灰色的示例行不算数，可以删掉。合计、小计行不用写，写了也不读。',
    '没办好、没回访的，日期空着。不要把几行合并成一格。不要藏行、藏列、藏表。',
    '每格写全，不写“同上”。不作数的行删掉：只划删除线的，照样数。',
    '这个文件有群众的信息，只放在镇里的电脑上，不要放进网站的文件夹，不要发到群里。',
  ];
  return {
    sheet: '填写说明',
    data: [
      [{ value: `${ledger.title}怎么填`, fontWeight: 'bold', fontSize: 16 }],
      ...[...rules, ...(ledger.notes ?? [])].map((text) => [text]),
      [null],
      ['列名', '要不要填', '怎么填', '例子'].map((value) => ({ value, ...HEAD })),
      ...columns.map(({ name, required, guide }) => [
        name,
        required ? '要填' : '可不填',
        { value: guide.hint, wrap: true },
        String(guide.example),
      ]),
      ...ledger.privateColumns.map(({ name, hint }) => [name, '不公布', hint]),
    ],
    columns: [{ width: 24 }, { width: 10 }, { width: 70 }, { width: 16 }],
  };
}

function choicesSheet(columns: readonly Column[]): Sheet<Blob> {
  const lists = columns.filter(({ guide }) => guide.choices !== undefined);
  const longest = Math.max(0, ...lists.map(({ guide }) => guide.choices?.length ?? 0));
  return {
    sheet: CHOICES,
    data: [
      lists.map(({ name }) => ({ value: name, ...HEAD })),
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(({ guide }) => guide.choices?.[row] ?? null),
      ),
    ],
    columns: lists.map(() => ({ width: 20 })),
  };
}

function validationsOf(columns: readonly Column[]): Feature<Blob> {
  const lists = columns.filter(({ guide }) => guide.choices !== undefined);
  const validations = columns.map((column, index): Validation => {
    const { name, guide } = column;
    const letter = String.fromCharCode(65 + lists.indexOf(column));
    const listedAt = `'${CHOICES}'!$${letter}$2:$${letter}$${1 + (guide.choices?.length ?? 0)}`;
    return { column: index + 1, name, guide, ...(guide.choices === undefined ? {} : { listedAt }) };
  });
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? addValidations(xml, validations, EXAMPLE_ROW, LAST_ROW) : xml,
        },
      },
    },
  };
}
