/** 最多说几段行号。 */
const MOST_RANGES = 5;

/** 几个行号说成「2 到 41」「3、5、8 到 9」；太多的只说前几段。 */
export function sayRows(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range !== undefined && number <= range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  const said = ranges
    .slice(0, MOST_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first} 到 ${last}`));
  return `${said.join('、')}${ranges.length > MOST_RANGES ? '……' : ''}`;
}
