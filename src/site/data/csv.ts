/** 一张表：第一行是表头。 */
export type CsvTable = readonly (readonly string[])[];

/**
 * 表写成 CSV（RFC 4180），给软件读：UTF-8，行末 CRLF，格子里的字一个不添。开头没有 BOM：许多软件不认它，
 * 头一栏的名字就多出一个看不见的字。
 */
export function toCsv(rows: CsvTable): string {
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * 同样的表，给人用 Excel、WPS 打开：开头带 BOM，中文 Windows 的 Excel 靠它不乱码；以 `=`、`+`、`-`、`@`
 * 开头的文字前面加一个单引号，免得被当成公式；负数照写。
 */
export function toExcelCsv(rows: CsvTable): string {
  return `\uFEFF${toCsv(rows.map((row) => row.map(notFormula)))}`;
}

function notFormula(text: string): string {
  return /^[=+\-@]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
