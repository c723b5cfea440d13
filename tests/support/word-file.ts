import { escapeXml, zipOf } from './workbook.ts';

/** 手搓的一份 .docx：各份 XML 里要紧的几段，别的照 Word、WPS 存盘的样子补上。 */
export interface MadeWord {
  /** 正文，`p()`、`table()` 一类拼成的。 */
  readonly body: string;
  /** numbering.xml 里的 `abstractNum`、`num`。 */
  readonly numbering?: string;
  /** styles.xml 里的 `style`、`docDefaults`。 */
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  /** 别的文件：名字和内容。 */
  readonly others?: Readonly<Record<string, string>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** 拼成一个 .docx 的字节。 */
export function wordFile(made: MadeWord): Uint8Array {
  const { body, numbering, styles, footnotes, endnotes, headers = [], others = {} } = made;
  const parts: (readonly [type: string, path: string, root: string, inside: string])[] = [
    ...(numbering === undefined ? [] : [partOf('numbering', numbering)]),
    ...(styles === undefined ? [] : [partOf('styles', styles)]),
    ...(footnotes === undefined ? [] : [partOf('footnotes', footnotes)]),
    ...(endnotes === undefined ? [] : [partOf('endnotes', endnotes)]),
    ...headers.map((text, at) => ['header', `header${at + 1}.xml`, 'hdr', text] as const),
  ];
  const relation = (type: string, target: string, id: number) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  return zipOf({
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relations([relation('officeDocument', 'word/document.xml', 1)]),
    'word/_rels/document.xml.rels': relations(
      parts.map(([type, path], at) => relation(type, path, at + 1)),
    ),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(
      parts.map(([, path, root, inside]) => [
        `word/${path}`,
        `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`,
      ]),
    ),
    ...others,
  });
}

function contentTypes(parts: readonly (readonly string[])[]): string {
  const typed = (name: string, type: string) =>
    `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const list = parts.map(([type = '', path = '']) => typed(path, type)).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed('document.xml', 'document.main')}${list}</Types>`;
}

function partOf(name: string, inside: string): readonly [string, string, string, string] {
  return [name, `${name}.xml`, name, inside];
}

/** 一段怎么摆。 */
export interface MadeParagraph {
  readonly align?: 'center' | 'right' | 'both';
  readonly style?: string;
  /** 第几串自动编号、第几层。 */
  readonly list?: readonly [id: number, level: number];
  /** `pPr` 里别的。 */
  readonly more?: string;
}

/** 一段；`content` 是 `r()` 一类拼成的，或者就是字。 */
export function p(content: string, { align, style, list, more = '' }: MadeParagraph = {}): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`,
    '<w:spacing w:line="579" w:lineRule="exact"/>',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    more,
  ].join('');
  const inside = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

/** 一截字的样子。 */
export interface MadeRun {
  readonly font?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly hidden?: boolean;
}

/** 一截字，照 WPS 的写法带一串字体。 */
export function r(text: string, { font, bold, size, hidden }: MadeRun = {}): string {
  const fonts = `<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font ?? '方正仿宋_GBK'}"/>`;
  const look = [
    fonts,
    bold === true ? '<w:b/><w:bCs/>' : '',
    hidden === true ? '<w:vanish/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/>`,
  ].join('');
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** 表的一格：字，占几列，竖着合并的头一格还是下面的。 */
export interface MadeTableCell {
  readonly text: string;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

/** 一张表。 */
export function table(rows: readonly (readonly (string | MadeTableCell)[])[]): string {
  const cellXml = (cell: string | MadeTableCell) => {
    const { text, span, merge } = typeof cell === 'string' ? { text: cell } : cell;
    const properties = [
      span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
      merge === undefined
        ? ''
        : merge === 'restart'
          ? '<w:vMerge w:val="restart"/>'
          : '<w:vMerge/>',
    ].join('');
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${text
      .split('\n')
      .map((line) => p(line))
      .join('')}</w:tc>`;
  };
  const spanOf = (cell: string | MadeTableCell) =>
    typeof cell === 'string' ? 1 : (cell.span ?? 1);
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)));
  const grid = '<w:gridCol w:w="1800"/>'.repeat(width);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** 一串自动编号的一层：写法、样子（`%1、`）、后面隔什么、从几起。 */
export type MadeLevel = readonly [
  format: string,
  pattern: string,
  separator?: 'tab' | 'space' | 'nothing',
  start?: number,
];

/** 一串自动编号。 */
export function list(id: number, levels: readonly MadeLevel[]): string {
  const inside = levels.map(
    ([format, pattern, separator = 'tab', start = 1], depth) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:suff w:val="${separator}"/><w:lvlText w:val="${escapeXml(pattern)}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}
