import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { read } from '../../tests/support/ledger-files.ts';
import { type MadeCell, workbook } from '../../tests/support/workbook.ts';
import type { LedgerFile } from './read-ledgers.ts';
import { sayFault } from './say-fault.ts';

/** 平时每条试这么多张；`MANGLED_RUNS=10000` 时试一万张。 */
const { MANGLED_RUNS = '200' } = process.env;
const RUNS = Number(MANGLED_RUNS);
const TIMEOUT = 10_000 + RUNS * 50;

type Column = 'on' | 'village' | 'households' | 'private';

interface Row {
  readonly on: string;
  readonly village: 'jia' | 'yi';
  readonly households: number;
}

/** 一张走访表，还没有写成文件。 */
interface Made {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly names: Readonly<Record<Column, string>>;
  readonly villageNames: Readonly<Record<Row['village'], string>>;
  readonly writeDay: DayWriting;
  readonly writeCount: (count: number) => MadeCell;
  readonly above: readonly (readonly string[])[];
  /** 夹在第几行记录前面的不算数的行。 */
  readonly between: readonly { readonly at: number; readonly cells: readonly string[] }[];
  readonly save: Save;
}

type DayWriting = (day: string) => MadeCell;
type Save = (cells: readonly (readonly MadeCell[])[]) => LedgerFile;

const SECRET = '冉大山13800001234';
const DAYS: readonly DayWriting[] = [
  (day) => day,
  (day) => day.replaceAll('-', '.'),
  (day) => day.replaceAll('-', '/').replaceAll('/0', '/'),
  (day) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  (day) => fullWidth(day),
  (day) => ` ${day} `,
  (day) => ({ day: serialOf(day) }),
  (day) => serialOf(day),
];
const COUNTS: readonly ((count: number) => MadeCell)[] = [
  (count) => count,
  (count) => String(count),
  (count) => `${count}户`,
  (count) => fullWidth(String(count)),
  (count) => count.toLocaleString('en-US'),
];
const NAMES = {
  on: ['走访日期', '走访时间', '入户日期', '日期', '走访日期（年月日）', '走访\n日期'],
  village: ['村', '村名', '所在村', '村（社区）', '行政村 '],
  households: ['走访户数', '户数', '走访户次', '走访户数（户）'],
  private: ['户主', '姓名', '记了什么'],
} as const;
const NOT_ROWS = [['合计'], ['', '', '小　计'], ['  '], ['填表人：冉大山'], ['甲村小计', '3']];
const ABOVE = [['某镇走访台账'], ['单位：某镇', '2022年'], ['', '']];

const rowsOf = fc.uniqueArray(
  fc.record<Row>({
    on: fc
      .date({ min: new Date('2022-10-17'), max: new Date('2022-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    village: fc.constantFrom('jia', 'yi'),
    households: fc.integer({ min: 0, max: 3000 }),
  }),
  { minLength: 1, maxLength: 6, selector: (row) => Object.values(row).join() },
);

const made = fc.record<Made>({
  rows: rowsOf,
  columns: fc.shuffledSubarray(['on', 'village', 'households', 'private'], { minLength: 4 }),
  names: fc.record({
    on: fc.constantFrom(...NAMES.on),
    village: fc.constantFrom(...NAMES.village),
    households: fc.constantFrom(...NAMES.households),
    private: fc.constantFrom(...NAMES.private),
  }),
  villageNames: fc.record({
    jia: fc.constantFrom('甲村', '甲', '甲村委会', ' 甲村 ', '甲村3组'),
    yi: fc.constantFrom('乙村', '乙', '乙村村民委员会'),
  }),
  writeDay: fc.constantFrom(...DAYS),
  writeCount: fc.constantFrom(...COUNTS),
  above: fc.subarray(ABOVE),
  between: fc.array(fc.record({ at: fc.nat(6), cells: fc.constantFrom(...NOT_ROWS) }), {
    maxLength: 3,
  }),
  save: fc.constantFrom<Save>(
    (cells) => asXlsx(cells),
    (cells) => asCsv(cells, ',', (text) => new TextEncoder().encode(text)),
    (cells) => asCsv(cells, ',', (text) => new TextEncoder().encode(`\ufeff${text}`)),
    (cells) => asCsv(cells, '\t', encodeUtf16),
    (cells) => asCsv(cells, ',', encodeGbk),
    (cells) => asCsv(cells, ';', encodeGbk),
  ),
});

test(
  '怎么写、怎么排、怎么存都行：读出来的行一个不差',
  () => {
    fc.assert(
      fc.property(made, (table) => {
        const { rows, faults } = read(table.save(cellsOf(table)));
        expect(faults).toEqual([]);
        expect(rows.visits).toEqual(table.rows);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

const BAD_CELLS: Readonly<Record<Exclude<Column, 'private'>, readonly MadeCell[]>> = {
  on: [
    '10月3日',
    '22.10.3',
    '2022-2-30',
    SECRET,
    '',
    10.3,
    { error: '#REF!' },
    { formula: 'A1' },
    true,
  ],
  village: ['丙村', SECRET, '', 7, '甲村、乙村', { error: '#N/A' }],
  households: ['约3', SECRET, -1, 1.5, 13800001234, '三户', { error: '#VALUE!' }, true],
};

test(
  '坏了一格的，不会少报，也不会读错：要么拒绝，点名说出那一列',
  () => {
    const broken = fc.constantFrom('on', 'village', 'households').chain((column) =>
      fc.record({
        column: fc.constant(column as keyof typeof BAD_CELLS),
        cell: fc.constantFrom(...BAD_CELLS[column as keyof typeof BAD_CELLS]),
        at: fc.nat(5),
      }),
    );
    fc.assert(
      fc.property(made, broken, (table, { column, cell, at }) => {
        const row = at % table.rows.length;
        const cells = cellsOf(table, { row, column, cell });
        const file = typeof cell === 'object' && cell !== null ? asXlsx(cells) : table.save(cells);
        const { faults } = read(file);
        const name = { on: '走访日期', village: '村', households: '走访户数' }[column];
        expect(faults.map((fault) => fault.column)).toContain(name);
        expectNoSecret(faults.map(sayFault).join('\n'));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test(
  '字节坏了的 .xlsx，要么拒绝，要么读出来还是那样；不崩，不漏一个字',
  () => {
    const damage = fc.oneof(
      fc.record({ at: fc.nat(), byte: fc.integer({ min: 1, max: 255 }) }).map(
        ({ at, byte }) =>
          (bytes: Uint8Array) =>
            bytes.map((old, index) => (index === at % bytes.length ? old ^ byte : old)),
      ),
      fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % bytes.length)),
      fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(at % bytes.length)),
    );
    fc.assert(
      fc.property(made, damage, (table, spoil) => {
        const { name, bytes } = asXlsx(cellsOf(table));
        const { rows, faults } = read({ name, bytes: spoil(bytes) });
        if (faults.length === 0) expect(rows.visits).toEqual(table.rows);
        expectNoSecret(faults.map(sayFault).join('\n'));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test(
  '字节坏了的 .csv 不崩，也不漏一个字',
  () => {
    fc.assert(
      fc.property(made, fc.nat(), fc.nat(255), (table, at, byte) => {
        const { name, bytes } = asCsv(cellsOf(table), ',', encodeGbk);
        const spoiled = bytes.map((old, index) => (index === at % bytes.length ? byte : old));
        expectNoSecret(JSON.stringify(read({ name, bytes: spoiled })));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test(
  '随便什么字节都不崩',
  () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('', 'PK\x03\x04', '村,日期\n'),
        (bytes, start) => {
          const head = Uint8Array.from(start, (char) => char.charCodeAt(0) & 0xff);
          const { faults } = read({
            name: '走访台账.xlsx',
            bytes: Uint8Array.from([...head, ...bytes]),
          });
          expect(faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

function cellsOf(
  table: Made,
  bad?: { readonly row: number; readonly column: Column; readonly cell: MadeCell },
): readonly (readonly MadeCell[])[] {
  const head = table.columns.map((column) => table.names[column]);
  const body = table.rows.flatMap((row, index) => {
    const values: Readonly<Record<Column, MadeCell>> = {
      on: table.writeDay(row.on),
      village: table.villageNames[row.village],
      households: table.writeCount(row.households),
      private: `${SECRET}${index}`,
    };
    const line = table.columns.map((column) =>
      bad?.row === index && bad.column === column ? bad.cell : values[column],
    );
    const before = table.between.filter(({ at }) => at === index).map(({ cells }) => cells);
    return [...before, line];
  });
  return [...table.above, head, ...body];
}

function asXlsx(rows: readonly (readonly MadeCell[])[]): LedgerFile {
  return { name: '走访台账.xlsx', bytes: workbook({ sheets: [{ name: 'Sheet1', rows }] }) };
}

function asCsv(
  rows: readonly (readonly MadeCell[])[],
  mark: string,
  encode: (text: string) => Uint8Array,
): LedgerFile {
  const lines = rows.map((cells) => cells.map(csvField).join(mark));
  return { name: '走访台账.csv', bytes: encode(`${lines.join('\r\n')}\r\n`) };
}

function csvField(cell: MadeCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' && 'day' in cell ? String(cell.day) : String(cell);
  return /[,;\t"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encodeUtf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function expectNoSecret(text: string): void {
  for (const piece of ['冉大山', '大山', '13800001234', '1380000'])
    expect(text).not.toContain(piece);
}

function serialOf(day: string): number {
  return Date.parse(day) / 86_400_000 + 25569;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
