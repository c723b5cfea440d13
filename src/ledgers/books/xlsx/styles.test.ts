import { expect, test } from 'vitest';
import { readCellStyles } from './styles.ts';

test.each([
  [0, false],
  [9, false],
  [14, true],
  [22, true],
  [31, true],
  [49, false],
  [57, true],
])('内置的 %i 号格式，是日期：%s', (id, isDate) => {
  const xml = `<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const [style] = readCellStyles(new TextEncoder().encode(xml));
  expect(style?.shows === 'day').toBe(isDate);
});
