/** 一张表：第一行是表头。 */
export type CsvTable = readonly (readonly string[])[];

/**
 * 表写成 CSV（RFC 4180）：开头带 BOM，行末 CRLF，Excel 和 WPS 直接打开不乱码。
 * 以 `=`、`+`、`-`、`@` 开头的文字前面加一个单引号，免得被表格软件当成公式；负数照写。
 */
export function toCsv(rows: CsvTable): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const isFormula = /^[=+\-@]/.test(text) && !/^-\d+$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
