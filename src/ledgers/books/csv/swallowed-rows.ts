/** 一列里这么多成的格子有数字，这一列就总该有。 */
const MOSTLY = 0.9;

type Records = readonly (readonly string[])[];

/**
 * 两个落单的引号会把中间几行吞成一格。一格里有换行，换行后面的一行又正好是表里的一行：
 * 格数一样，该有数字的列（日期、户数）也有数字，就是它；返回那一条是第几条，没有的是 -1。
 * 备注里写了几行、几行里有逗号，不是。
 */
export function swallowedRow(records: Records, delimiter: string): number {
  const suspects = records.flatMap((record, index) =>
    linesInside(record, delimiter).length > 0 ? [{ record, index }] : [],
  );
  if (suspects.length === 0) return -1;
  const width = commonWidth(records);
  const numbered = numberedColumns(records, width, delimiter);
  const found = suspects.find(({ record }) =>
    linesInside(record, delimiter).some(
      (cells) => cells.length === width && numbered.every((column) => hasDigit(cells[column])),
    ),
  );
  return found?.index ?? -1;
}

/** 各格里的换行断开以后，第二段起各是怎样的一行；最后一段接着右边的格子。没有分隔符的不算。 */
function linesInside(record: readonly string[], delimiter: string): Records {
  return record.flatMap((field, column) => {
    const [, ...lines] = field.split('\n');
    return lines.flatMap((line, index) => {
      const cells = line.split(delimiter);
      if (cells.length < 2) return [];
      return [index === lines.length - 1 ? [...cells, ...record.slice(column + 1)] : cells];
    });
  });
}

/** 多数的记录有几格。 */
function commonWidth(records: Records): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** 差不多行行都有数字的列；可能吞了几行的格子，只看吞以前的那一截。 */
function numberedColumns(records: Records, width: number, delimiter: string): readonly number[] {
  const rows = records
    .filter(({ length }) => length === width)
    .map((row) =>
      row.map((field) => (field.includes('\n') ? beforeSwallowing(field, delimiter) : field)),
    );
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.filter((row) => row[column] !== '');
    const numbered = filled.filter((row) => hasDigit(row[column]));
    return filled.length > 0 && numbered.length >= (filled.length - 1) * MOSTLY;
  });
}

function beforeSwallowing(field: string, delimiter: string): string {
  return field.split('\n')[0]?.split(delimiter)[0] ?? '';
}

function hasDigit(field: string | undefined): boolean {
  return /\d/.test((field ?? '').normalize('NFKC'));
}
