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

const styleOf = (xml: string) =>
  readCellStyles(new TextEncoder().encode(`<styleSheet>${xml}</styleSheet>`))[0];

test.each([
  ['<cellXfs><xf numFmtId="9"/></cellXfs>', 'percent'],
  ['<cellXfs><xf numFmtId="10"/></cellXfs>', 'percent'],
  [
    '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
    'percent',
  ],
  [
    '<numFmts><numFmt numFmtId="170" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
    'plain',
  ],
  ['<cellXfs><xf numFmtId="1"/></cellXfs>', 'plain'],
])('%s 显示成 %s', (xml, shows) => {
  expect(styleOf(xml)?.shows).toBe(shows);
});

test.each([
  ['<font><strike/></font>', true],
  ['<font><strike val="1"/></font>', true],
  ['<font><strike val="false"/></font>', false],
  ['<font><b/></font>', false],
])('字体 %s，划了删除线：%s', (font, struck) => {
  const others = '<dxfs><dxf><font><strike/></font></dxf></dxfs>';
  expect(
    styleOf(`<fonts><font/>${font}</fonts><cellXfs><xf fontId="1"/></cellXfs>${others}`)?.struck,
  ).toBe(struck);
});
