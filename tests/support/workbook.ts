import { zipSync } from 'fflate';

/** 测试里手搓的一格：文字、数、日期序列号、算错的公式、没有结果的公式、别的原样的 XML。 */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly error: string }
  | { readonly formula: string }
  | { readonly xml: string };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** 如 `A1:C1`。 */
  readonly merges?: readonly string[];
  /** 藏起来的行号，从 1 数起。 */
  readonly hiddenRows?: readonly number[];
  /** 藏起来的列，第几列到第几列，从 1 数起。 */
  readonly hiddenColumns?: readonly (readonly [min: number, max: number])[];
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  readonly date1904?: boolean;
  /** 日期格式的代码，缺省是 WPS 中文版存的那种。 */
  readonly dateFormat?: string;
  /** 元素名的前缀，如 `x:`（有的软件这样写）。 */
  readonly prefix?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** 照 Excel、WPS 存盘的样子手搓一个 .xlsx：共享字符串、样式里的日期、合并、隐藏。 */
export function workbook(book: MadeBook): Uint8Array {
  const strings: string[] = [];
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(book),
    'xl/_rels/workbook.xml.rels': relationships([
      ...book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    ...Object.fromEntries(
      book.sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        prefixed(sheetXml(sheet, strings), book.prefix ?? ''),
      ]),
    ),
    'xl/styles.xml': stylesXml(book.dateFormat ?? 'yyyy"年"m"月"d"日";@'),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings
      .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
      .join('')}</sst>`,
  };
  return zipOf(files);
}

/** 把若干段文字打成一个压缩包。 */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
    { level: 1, mtime: '2022-10-01T00:00:00Z' },
  );
}

function workbookXml({ sheets, date1904 = false }: MadeBook): string {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${
        state === undefined ? '' : ` state="${state}"`
      } r:id="rId${index + 1}"/>`,
  );
  const date = date1904 ? ' date1904="1"' : '';
  const extension =
    '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" chartTrackingRefBase="1"/></ext></extLst>';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date}/><sheets>${list.join('')}</sheets>${extension}</workbook>`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function stylesXml(dateFormat: string): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="${escapeXml(dateFormat)}"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`;
}

function sheetXml(
  { rows, merges = [], hiddenRows = [], hiddenColumns = [] }: MadeSheet,
  strings: string[],
): string {
  const lines = rows.map((cells, index) => {
    const number = index + 1;
    const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
    const content = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${number}`, strings),
    );
    return `<row r="${number}"${hidden}>${content.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const block = merges.length === 0 ? '' : `<mergeCells>${merged}</mergeCells>`;
  const columns = hiddenColumns.map(([min, max]) => `<col min="${min}" max="${max}" hidden="1"/>`);
  const cols = columns.length === 0 ? '' : `<cols><col min="1" max="1"/>${columns.join('')}</cols>`;
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${lines.join('')}</sheetData>${block}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string, strings: string[]): string {
  if (cell === null) return `<c r="${at}" s="0"/>`;
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><f>A1</f><v>${escapeXml(cell.error)}</v></c>`;
  if ('formula' in cell) return `<c r="${at}"><f>${escapeXml(cell.formula)}</f></c>`;
  return cell.xml.replaceAll('{at}', at);
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  const name = prefix.slice(0, -1);
  return xml.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}$2`).replace(' xmlns="', ` xmlns:${name}="`);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
