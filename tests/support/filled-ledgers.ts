import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { disputeTypes, surveyAnswers } from '../../src/kinds/progress/measure.ts';
import { choiceLabel } from '../../src/kinds/town/town-choice.ts';
import type { LedgerContext } from '../../src/ledgers/kinds/all-ledgers.ts';
import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { ledgerTemplates } from '../../src/ledgers/templates/templates.ts';

type Filled = string | number | undefined;

/** 第几行的私下的列填什么；`names` 是那本台账有几列私下的。 */
export type PrivateCells = (row: number, columns: number) => readonly string[];

/** 拿本站的模板填上这些行，私下的列也填上。一行也没有的台账不出文件。 */
export async function filledLedgers(
  rows: LedgerRows,
  context: LedgerContext,
  privateCells: PrivateCells,
): Promise<readonly LedgerFile[]> {
  const templates = await ledgerTemplates(context);
  const nameOf = (id: string) => context.villages.find((village) => village.id === id)?.name ?? id;
  const lines: Readonly<Record<string, readonly (readonly Filled[])[]>> = {
    走访台账: rows.visits.map(({ on, village, households }) => [on, nameOf(village), households]),
    事项台账: rows.matters.map((row) => [
      nameOf(row.village),
      choiceLabel(context.aspects, row.aspect),
      ...[row.received, row.promisedBy, row.due, row.solved],
      row.scopeHouseholds === 'village' ? '全村' : row.scopeHouseholds,
    ]),
    纠纷台账: rows.disputes.map(({ type, on, settled, revisited }) => [
      ...[disputeTypes[type], on, settled, revisited],
    ]),
    会议台账: rows.meetings.map(({ on, village, form, rulesAdopted, exemplarsNamed }) => [
      ...[
        on,
        nameOf(village),
        choiceLabel(context.meetingForms, form),
        rulesAdopted,
        exemplarsNamed,
      ],
    ]),
    问卷台账: rows.survey.map(({ question, answer, count }) => [
      ...[`第${question}题`, surveyAnswers[answer], count],
    ]),
  };
  return templates.flatMap(({ name, bytes }) => {
    const title = name.replace('.xlsx', '');
    const table = lines[title] ?? [];
    return table.length === 0 ? [] : [{ name, bytes: appended(bytes, table, privateCells) }];
  });
}

/** 示例行在第 3 行，从第 4 行起填。头一列是序号。 */
function appended(
  template: Uint8Array,
  table: readonly (readonly Filled[])[],
  privateCells: PrivateCells,
): Uint8Array {
  const files = unzipSync(template);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(files[path] ?? new Uint8Array());
  const width = sheet.match(/<row r="2"[\s\S]*?<\/row>/)?.[0].match(/<c /g)?.length ?? 0;
  const written = table.map((cells, index) => {
    const own = privateCells(index, width - 1 - cells.length);
    return rowXml(4 + index, [index + 1, ...cells, ...own]);
  });
  const filled = sheet.replace('</sheetData>', () => `${written.join('')}</sheetData>`);
  return zipSync(
    { ...files, [path]: strToU8(filled) },
    { level: 1, mtime: '2022-10-01T00:00:00Z' },
  );
}

function rowXml(number: number, cells: readonly Filled[]): string {
  const written = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === undefined) return '';
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}
