import { beforeAll, describe, expect, test } from 'vitest';
import { read, villages } from '../../../tests/support/ledger-files.ts';
import { townWords } from '../../../tests/support/town-choices.ts';
import { type MadeCell, workbook } from '../../../tests/support/workbook.ts';
import { walkXml } from '../../office-files/xml.ts';
import { openZip } from '../../office-files/zip.ts';
import { openXlsx } from '../books/xlsx/open-xlsx.ts';
import { type Cell, tidy } from '../cells/cell.ts';
import { type LedgerFile, readLedgers } from '../read-ledgers.ts';
import { ledgerTemplates } from './templates.ts';

let templates: readonly LedgerFile[];

beforeAll(async () => {
  templates = await ledgerTemplates({ villages, ...townWords });
});

const names = ['走访台账', '事项台账', '纠纷台账', '会议台账', '问卷台账'];

test('五本台账各一个模板', () => {
  expect(templates.map(({ name }) => name)).toEqual(names.map((name) => `${name}.xlsx`));
});

test('空白的模板读得通：没有一行，没有毛病', () => {
  const { rows, faults, sheets } = read(...templates);
  expect(faults).toEqual([]);
  expect(Object.values(rows).flat()).toEqual([]);
  expect(sheets.map(({ ledger, notes }) => [ledger, notes])).toEqual([
    ['visits', 1],
    ['matters', 1],
    ['disputes', 1],
    ['meetings', 1],
    ['survey', 1],
  ]);
});

test('示例里的日子比今天晚，照样是示例', () => {
  const { faults } = readLedgers(templates, { villages, ...townWords, today: '2026-01-01' });
  expect(faults).toEqual([]);
});

test('照着示例往下填一行，去掉“示例”，就读成一行', () => {
  for (const { name, bytes } of templates) {
    const [sheet] = openXlsx(bytes).sheets;
    const [title, head, example] =
      sheet?.read(() => {}).rows.map(({ cells }) => cells.map(made)) ?? [];
    if (title === undefined || head === undefined || example === undefined) throw new Error(name);
    const rows = [title, head, example, [1, ...example.slice(1)]];
    const file = { name, bytes: workbook({ sheets: [{ name: '表', rows }] }) };
    const { rows: read1, faults } = read(file);
    expect(faults).toEqual([]);
    expect(Object.values(read1).flat()).toHaveLength(1);
  }
});

describe('下拉和提示', () => {
  test.each(names.map((name, index) => [name, index] as const))(
    '%s：每一列都有；下拉的选项都在“选项”那张表里，读的时候都认',
    (_, index) => {
      const { bytes } = templates[index] ?? { bytes: new Uint8Array() };
      const table = openXlsx(bytes).sheets.map((sheet) => sheet.read(() => {}).rows);
      const head = table[0]?.[1]?.cells.map(String) ?? [];
      const choices = table[2] ?? [];
      const found = validationsOf(bytes);
      const read = head.filter((text) => !text.includes('不公布') && text !== '序号');
      expect(found.map(({ column }) => head[column])).toEqual(read);
      for (const { type, prompt } of found) {
        expect(prompt.length).toBeGreaterThan(3);
        expect(['list', 'whole', 'date', '']).toContain(type);
      }
      for (const { formula, column } of found.filter(({ type }) => type === 'list')) {
        const [, letter = '', last = ''] =
          /^'选项'!\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(formula) ?? [];
        const at = letter.charCodeAt(0) - 65;
        const listed = choices.slice(1, Number(last)).map(({ cells }) => cells[at]);
        expect(`${choices[0]?.cells[at]}`).toBe(bare(head[column]));
        expect(listed.every((text) => typeof text === 'string' && tidy(text) !== '')).toBe(true);
        expect(listed.length).toBeGreaterThan(1);
      }
    },
  );

  test('提示不超过表格软件的上限 255 个字', () => {
    for (const { bytes } of templates) {
      for (const { prompt } of validationsOf(bytes)) expect(prompt.length).toBeLessThan(256);
    }
  });
});

function validationsOf(bytes: Uint8Array) {
  const found: { type: string; column: number; prompt: string; formula: string }[] = [];
  let inFormula = false;
  walkXml(openZip(bytes).get('xl/worksheets/sheet1.xml')?.read() ?? new Uint8Array(), {
    open: (name, attributes) => {
      inFormula = name === 'formula1';
      if (name !== 'dataValidation') return;
      const column = (attributes('sqref') ?? '').charCodeAt(0) - 65;
      const prompt = attributes('prompt') ?? '';
      found.push({ type: attributes('type') ?? '', column, prompt, formula: '' });
    },
    text: (text) => {
      const last = found.at(-1);
      if (inFormula && last !== undefined) last.formula += text;
    },
    close: () => {
      inFormula = false;
    },
  });
  return found;
}

function bare(text = ''): string {
  return text.replace(/（.*）$/, '');
}

function made(cell: Cell): MadeCell {
  if (cell === undefined) return null;
  if (typeof cell === 'object') return 'serial' in cell ? { day: cell.serial } : null;
  return cell;
}
